package id.banua.batch.simulate;

import java.io.Serializable;

/**
 * How much of each programme there is.
 *
 * @param trainingsPerAdult expected enrolments of a person between 18 and 45 in the years told
 * @param paymentsPerQuarter payments to a family in one quarter by one programme of assistance
 */
public record Scenario(double trainingsPerAdult, int paymentsPerQuarter) implements Serializable {
    /** What keeps every page of a demonstration filled. */
    public static final Scenario DEMONSTRATION = new Scenario(0.06, 1);
}
