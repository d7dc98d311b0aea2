package id.banua.batch.linkage.compare;

import org.jspecify.annotations.Nullable;

/**
 * What is compared of one person.
 *
 * @param id of the record, or of several equal ones
 * @param birth null where it is not known
 */
public record Person(
        long id,
        Register register,
        Keys keys,
        Name name,
        @Nullable BirthDate birth,
        Sex sex,
        Home home) {

    /** The two lists that are linked: poor register and trainees. */
    public enum Register implements Numbered {
        POOR_REGISTER,
        TRAINEES
    }

    /** As written in the list. */
    public enum Sex implements Numbered {
        UNKNOWN,
        MALE,
        FEMALE
    }

    /** Keyed hashes of valid NIK and KK numbers; zero where there is none. */
    public record Keys(long personHigh, long personLow, long household) {
        public boolean hasPerson() {
            return personHigh != 0 || personLow != 0;
        }

        public boolean hasHousehold() {
            return household != 0;
        }

        boolean isSamePerson(Keys other) {
            return personHigh == other.personHigh && personLow == other.personLow;
        }
    }

    /**
     * Where a person lives.
     *
     * @param district the seven digits of BPS; zero where it is not known
     * @param village its name in one form; empty where it is not known
     */
    public record Home(int district, String village) {
        private static final int DISTRICTS_OF_A_REGENCY = 1000;

        public boolean isKnown() {
            return district != 0;
        }

        int regency() {
            return district / DISTRICTS_OF_A_REGENCY;
        }
    }
}
