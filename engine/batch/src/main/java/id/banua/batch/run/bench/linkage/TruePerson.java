package id.banua.batch.run.bench.linkage;

import java.time.LocalDate;

/** An invented person as she is, before anybody writes her down. */
record TruePerson(
        long id, long household, boolean isMale, String name, LocalDate birth, int district, String village) {}
