package id.banua.model.compare;

import id.banua.model.compare.InWords.Said;
import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.indicator.Status;
import java.util.ArrayList;
import java.util.List;

/** Whether both figures say the same kind of thing about the same part of the people. */
final class SameSubject implements Criterion {
    private static final Obstacle INDICATOR =
            new Obstacle(Kind.INDICATOR, "Keduanya indikator yang berbeda.", "They are different indicators.");
    private static final Obstacle BREAKDOWN = new Obstacle(
            Kind.BREAKDOWN,
            "Keduanya tentang bagian penduduk yang berbeda.",
            "They are about different parts of the population.");
    private static final Obstacle ACCUMULATION = new Obstacle(
            Kind.ACCUMULATION,
            "Yang satu dihitung sejak awal program, yang lain hanya satu periode.",
            "One counts from the start of the programme, the other a single period.");

    @Override
    public List<Obstacle> between(Comparand earlier, Comparand later) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!earlier.indicator().id().equals(later.indicator().id())) {
            obstacles.add(INDICATOR);
        }
        if (earlier.breakdown() != later.breakdown()) {
            obstacles.add(BREAKDOWN);
        }
        if (earlier.status() != later.status()) {
            obstacles.add(Obstacle.of(
                    Kind.STATUS,
                    "Yang satu %s, yang lain %s: keduanya bukan pernyataan yang sejenis.",
                    "One is %s, the other %s: these are not statements of one kind.",
                    word(earlier.status()),
                    word(later.status())));
        }
        if (earlier.basis().isCumulative() != later.basis().isCumulative()) {
            obstacles.add(ACCUMULATION);
        }
        return obstacles;
    }

    private static Said word(Status status) {
        return language -> {
            boolean isEnglish = language == InWords.ENGLISH;
            return switch (status) {
                case PUBLISHED -> isEnglish ? "a published statistic" : "statistik terbitan";
                case TARGET -> isEnglish ? "a target" : "target";
                case ANNOUNCED -> isEnglish ? "announced" : "diumumkan";
                case REPORTED -> isEnglish ? "reported" : "dilaporkan";
                case VERIFIED -> isEnglish ? "verified" : "terverifikasi";
            };
        };
    }
}
