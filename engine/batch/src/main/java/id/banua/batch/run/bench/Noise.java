package id.banua.batch.run.bench;

import id.banua.batch.check.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How strange the claims that nobody doubts look beside each partner: the measure of what can be seen at all. An error
 * is visible where it looks stranger beside some partner than {@value #QUANTILE} of these of its indicator do. Whoever
 * accused all that looks so strange would accuse as many innocent claims as the rules may: {@value #INNOCENTS} of all.
 */
final class Noise {
    static final double INNOCENTS = 0.005;

    private static final int PARTNERS = 10;

    /** The innocent claims are shared among the partners. */
    static final double QUANTILE = 1 - INNOCENTS / PARTNERS;

    /** With fewer real claims of an indicator those of all indicators are the measure. */
    private static final int ENOUGH = 100;

    private final World world;
    private final Map<String, Double> limits = new HashMap<>();

    Noise(World world, List<Claim> claims) {
        this.world = world;
        for (Partner partner : Partner.values()) {
            Map<String, List<Double>> found = new HashMap<>();
            for (Claim claim : claims) {
                partner.strangeness(claim, world)
                        .ifPresent(strangeness -> groups(partner, claim)
                                .forEach(group -> found.computeIfAbsent(group, any -> new ArrayList<>())
                                        .add(strangeness)));
            }
            found.forEach((group, all) -> {
                if (all.size() >= ENOUGH || group.equals(partner.name())) {
                    limits.put(group, quantile(all));
                }
            });
        }
    }

    /** Whether any published figure says something about the claim. */
    boolean hasPartner(Claim claim) {
        return Arrays.stream(Partner.values())
                .anyMatch(partner -> partner.strangeness(claim, world).isPresent());
    }

    /** Whether the claim looks stranger beside some partner than nearly all real ones. */
    boolean isVisible(Claim claim) {
        return Arrays.stream(Partner.values())
                .anyMatch(partner -> partner.strangeness(claim, world).orElse(0) > limit(partner, claim));
    }

    private double limit(Partner partner, Claim claim) {
        return groups(partner, claim).stream()
                .filter(limits::containsKey)
                .findFirst()
                .map(limits::get)
                .orElse(Double.MAX_VALUE);
    }

    /** The groups whose noise measures the claim, the finest first. */
    private static List<String> groups(Partner partner, Claim claim) {
        String level = claim.cell().regionCode().length() + "";
        String indicator = partner + " " + claim.cell().indicatorId();
        return List.of(
                indicator + " " + claim.cell().breakdown() + " " + level,
                indicator + " " + level,
                indicator,
                partner.name());
    }

    static double quantile(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(QUANTILE * sorted.length))];
    }

    /** The middle value; the mean of the two middle ones of an even number. */
    static OptionalDouble median(double... values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
