package id.banua.batch.linkage.block;

import id.banua.batch.linkage.compare.BirthDate;
import id.banua.batch.linkage.compare.Fingerprint;
import id.banua.batch.linkage.compare.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks that a person may go into. For each there is a narrower one, by district or village, for the case that too
 * many share it.
 */
final class BlockChoices {
    private static final int IN_DISTRICT = 101;
    private static final int IN_VILLAGE = 102;

    private final Person person;
    private final long village;
    private final List<long[]> choices = new ArrayList<>();

    private BlockChoices(Person person) {
        this.person = person;
        boolean isKnown = person.home().isKnown() && !person.home().village().isEmpty();
        village =
                isKnown ? Fingerprint.of(person.home().district(), person.home().village()) : 0;
    }

    /** For each way to find the person, one to three blocks, each narrower than the one before it. */
    static List<long[]> of(Person person) {
        BlockChoices blocks = new BlockChoices(person);
        blocks.addKeys();
        blocks.addBirthDate();
        blocks.addNames();
        return blocks.choices;
    }

    private void addKeys() {
        if (person.keys().hasPerson()) {
            choices.add(new long[] {
                block(Pass.PERSON_KEY, person.keys().personHigh(), person.keys().personLow())
            });
        }
        if (person.keys().hasHousehold()) {
            choices.add(new long[] {block(Pass.HOUSEHOLD_KEY, person.keys().household(), 0)});
        }
    }

    private void addBirthDate() {
        BirthDate birth = person.birth();
        if (birth == null) {
            return;
        }
        if (person.home().isKnown()) {
            addInDistrict(block(
                    Pass.BIRTH_DATE_AND_DISTRICT,
                    birth.digitsInAnyOrder(),
                    person.home().district()));
        }
        for (String code : person.name().codes()) {
            add(block(Pass.BIRTH_DATE_AND_WORD, birth.digitsInAnyOrder(), word(code)));
        }
    }

    private void addNames() {
        List<String> codes = person.name().codes();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = codes.size() == 1 ? i : i + 1; j < codes.size(); j++) {
                addName(Fingerprint.of(0, word(codes.get(i)), word(codes.get(j))));
            }
        }
    }

    private void addName(long name) {
        if (person.birth() != null) {
            add(block(Pass.BIRTH_YEAR_AND_NAME, person.birth().year(), name));
        }
        if (person.home().isKnown()) {
            addInDistrict(block(Pass.DISTRICT_AND_NAME, person.home().district(), name));
        }
    }

    private void add(long block) {
        if (!person.home().isKnown()) {
            choices.add(new long[] {block});
        } else if (village == 0) {
            choices.add(new long[] {
                block, narrower(block, IN_DISTRICT, person.home().district())
            });
        } else {
            choices.add(new long[] {
                block, narrower(block, IN_DISTRICT, person.home().district()), narrower(block, IN_VILLAGE, village)
            });
        }
    }

    private void addInDistrict(long block) {
        choices.add(village == 0 ? new long[] {block} : new long[] {block, narrower(block, IN_VILLAGE, village)});
    }

    private static long block(Pass pass, long first, long second) {
        return pass.block(Fingerprint.of(pass.number(), first, second));
    }

    private static long narrower(long block, int kind, long place) {
        return Pass.of(block).block(Fingerprint.of(kind, block, place));
    }

    private static long word(String code) {
        return Fingerprint.of(0, code);
    }
}
