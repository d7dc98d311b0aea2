package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Pattern;
import java.util.Arrays;

/** Weighted counts of the levels of each field, and the shares that follow. Level 0, not known, is not counted. */
public final class Shares {
    private final double[][] counts = new double[Field.values().length][];

    public Shares() {
        for (Field field : Field.values()) {
            counts[field.number()] = new double[field.levels().size()];
        }
    }

    /** Counts a pattern that many times. */
    public void add(Pattern pattern, double times) {
        for (Field field : Field.values()) {
            int level = pattern.level(field);
            if (level > 0) {
                add(field, level, times);
            }
        }
    }

    void add(Field field, int level, double times) {
        counts[field.number()][level] += times;
    }

    /** Adds the counts of another. */
    Shares plus(Shares other) {
        for (Field field : Field.values()) {
            for (int level = 1; level < field.levels().size(); level++) {
                add(field, level, other.counts[field.number()][level]);
            }
        }
        return this;
    }

    /** Adds the shares of another, among the levels from the first of a stratum on, as if they had been counted. */
    Shares plus(Shares other, Stratum stratum, double times) {
        for (Field field : Field.values()) {
            int first = stratum.firstLevel(field);
            for (int level = first; level < field.levels().size(); level++) {
                add(field, level, times * other.share(field, level, first));
            }
        }
        return this;
    }

    /** Makes a level that share of all levels. */
    void setShare(Field field, int level, double share) {
        double[] ofField = counts[field.number()];
        ofField[level] = 0;
        ofField[level] = share / (1 - share) * Arrays.stream(ofField).sum();
    }

    /** The share of a level among the levels from {@code first} on; 0 where nothing was counted. */
    public double share(Field field, int level, int first) {
        double all = 0;
        for (int other = first; other < counts[field.number()].length; other++) {
            all += counts[field.number()][other];
        }
        return all > 0 ? counts[field.number()][level] / all : 0;
    }
}
