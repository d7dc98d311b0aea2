package id.banua.batch.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardNumberTest {
    private static final CardNumber CARDS = new CardNumber(Set.of("63", "64"));

    @ParameterizedTest
    @CsvSource({
        "6302061505900001, , a man born on 15 May 1990",
        "6302065505900001, , a woman: 40 added to the day",
        "6302067112900001, , a woman born on the 31st",
        "6302062902000001, , 29 February 2000 exists",
        "6302062902960001, , so does that of 1996",
        "6302062902010001, NO_DATE, 29 February of neither 1901 nor 2001 does",
        "6302063104900001, NO_DATE, no 31 April",
        "6302064004900001, NO_DATE, 40 is no man's day and no woman's",
        "6302067204900001, NO_DATE, 72 is no woman's day",
        "6302060004900001, NO_DATE, no day 0",
        "6302061500900001, NO_DATE, no month 0",
        "6302061513900001, NO_DATE, no month 13",
        "9902061505900001, NO_REGION, no such province",
        "6300061505900001, NO_REGION, no regency 0",
        "6302001505900001, NO_REGION, no district 0",
        "6302061505900000, NO_SERIAL, serials begin at 1",
        "630206150590000, NOT_16_DIGITS, one digit too few",
        "63020615059000011, NOT_16_DIGITS, one too many",
        "630206150590000A, NOT_16_DIGITS, a letter",
        "63020615-5900001, NOT_16_DIGITS, a hyphen",
        "6.30206150590E15, NOT_16_DIGITS, what spreadsheets make of it",
        "٦٣٠٢٠٦١٥٠٥٩٠٠٠٠١, NOT_16_DIGITS, digits of another script",
        "#, NUMBER_CELL, a cell that holds a number"
    })
    void a_nik_can_be_right_or_tells_why_not(String nik, NumberFault fault, String why) {
        assertThat(CARDS.faultOfNik(nik).orElse(null)).as(why).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "6302060101150002, , issued on 1 January 2015",
        "6302064101150002, NO_DATE, a card has no sex: 41 is no day",
        "630206010115000, NOT_16_DIGITS, one digit too few"
    })
    void a_kk_tells_a_day_of_issue_instead_of_a_birth(String kk, NumberFault fault, String why) {
        assertThat(CARDS.faultOfKk(kk).orElse(null)).as(why).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "6302061505900001, 1990-05-15, true",
        "6302065505900001, 1990-05-15, true",
        "6302061505900001, 1990-05-14, false",
        "6302061505900001, 1990-06-15, false",
        "6302061505900001, 1991-05-15, false",
        "6302061505050001, 1905-05-15, true",
        "6302061505050001, 2005-05-15, true"
    })
    void a_nik_tells_its_birth_but_for_the_century(String nik, LocalDate born, boolean agrees) {
        assertThat(CardNumber.isBornOn(nik, born)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"6302061505900001, false", "6302065505900001, true", "6302063105900001, false", "6302064105900001, true"
    })
    void a_nik_tells_a_woman_by_the_day(String nik, boolean isWoman) {
        assertThat(CardNumber.isWoman(nik)).isEqualTo(isWoman);
    }
}
