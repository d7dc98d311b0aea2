package id.banua.batch.simulate;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** A stream of chance that depends on seed, subject and purpose alone: asking for another purpose changes no other. */
public final class Chance {
    private static final long SUBJECT = 0x9E3779B97F4A7C15L;
    private static final long PURPOSE = 0xC2B2AE3D27D4EB4FL;

    private final SplittableRandom random;

    private Chance(long state) {
        this.random = new SplittableRandom(state);
    }

    /** The stream of one subject for one purpose. */
    public static Chance of(long seed, long subject, String purpose) {
        return new Chance(seed ^ (subject * SUBJECT) ^ (purpose.hashCode() * PURPOSE));
    }

    /** True as often as the probability says. */
    public boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    /** Uniform between 0 and 1. */
    public double uniform() {
        return random.nextDouble();
    }

    double gaussian() {
        return random.nextGaussian();
    }

    /** A whole number between two, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A day between two, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    /** The place of one of the weights, as often as its share of their sum. */
    public int among(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        int place = 0;
        while (place < weights.length - 1 && left >= weights[place]) {
            left -= weights[place];
            place++;
        }
        return place;
    }

    /** A whole number with that mean, as events that come by themselves (Poisson, by Knuth's products). */
    int count(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** One of them, each as likely. */
    public <T> T one(java.util.List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
