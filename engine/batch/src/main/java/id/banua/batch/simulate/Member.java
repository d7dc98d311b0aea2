package id.banua.batch.simulate;

import java.time.LocalDate;
import java.time.Period;

/**
 * One invented person.
 *
 * @param nik 16 digits of the right structure; they name nobody
 * @param sex male or female
 */
record Member(String nik, String name, LocalDate born, String sex, boolean isAdult) {

    int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }
}
