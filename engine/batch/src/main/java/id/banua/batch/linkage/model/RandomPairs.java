package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Comparison;
import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.NameLevel;
import id.banua.batch.linkage.compare.Field.YesNoLevel;
import id.banua.batch.linkage.compare.Pattern;
import id.banua.batch.linkage.compare.Person;
import id.banua.batch.linkage.compare.Rarity;
import java.util.List;

/** How often two persons agree by chance: every person of one sample is compared with every one of another. */
public final class RandomPairs {
    private RandomPairs() {}

    /**
     * The shares of each level. Few pairs have the very same name or date, so those shares come from how rare the names
     * and dates of the sampled persons are: the mean share of persons who have the name of a person is the chance that
     * two have one name.
     */
    public static Shares of(List<Person> sample, List<Person> others, Rarity rarity) {
        Comparison comparison = new Comparison(rarity);
        Shares shares = new Shares();
        for (Person one : sample) {
            for (Person other : others) {
                Pattern pattern = one.id() == other.id() ? null : comparison.of(one, other);
                if (pattern != null && !pattern.is(Field.PERSON_KEY, YesNoLevel.SAME)) {
                    shares.add(pattern, 1);
                }
            }
        }
        double names = others.stream()
                .filter(person -> !person.name().words().isEmpty())
                .mapToDouble(person -> Math.pow(2, -person.name().bits()))
                .average()
                .orElse(0);
        double dates = others.stream()
                .filter(person -> person.birth() != null)
                .mapToDouble(person -> Math.pow(2, -rarity.bitsOf(person.birth())))
                .average()
                .orElse(0);
        shares.setShare(Field.NAME, NameLevel.SAME.number(), names);
        shares.setShare(Field.BIRTH_DATE, BirthDateLevel.SAME.number(), dates);
        return shares;
    }
}
