package id.banua.dashboard.chart;

/**
 * One stage of a ladder: how many of a cohort reached it, of how many it is not known, how many did not, and for how
 * many it is too early to tell. A stage without numbers has a note that says why.
 *
 * @param words what stands at the end of the row, such as the number and its share
 */
public record LadderRow(
        String name,
        double reached,
        double unknown,
        double notReached,
        double notObservable,
        String words,
        String note) {

    /** A stage without numbers. */
    public static LadderRow withheld(String name, String note) {
        return new LadderRow(name, 0, 0, 0, 0, "", note);
    }

    double base() {
        return reached + unknown + notReached + notObservable;
    }
}
