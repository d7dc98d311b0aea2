package id.banua.dashboard.chart;

import java.util.List;

/** The stages of a cohort one below the other, each as long as its base. */
public record LadderView(String title, String subtitle, String footer, Hue hue, List<LadderRow> rows, LadderKey key) {

    public LadderView {
        rows = List.copyOf(rows);
    }

    /** What the parts of a bar are called. */
    public record LadderKey(String reached, String unknown, String notReached, String notObservable) {
        /** For a ladder whose bars have one part. */
        public static final LadderKey NONE = new LadderKey("", "", "", "");

        List<String> names() {
            return this.equals(NONE) ? List.of() : List.of(reached, unknown, notReached, notObservable);
        }
    }
}
