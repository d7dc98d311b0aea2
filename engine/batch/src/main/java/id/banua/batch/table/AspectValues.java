package id.banua.batch.table;

import id.banua.batch.conform.Reference;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import java.util.Arrays;

/** Which values an aspect may have in a mapping file. */
final class AspectValues {
    private AspectValues() {}

    static boolean admit(Aspect aspect, String value, Reference reference) {
        return switch (aspect) {
            case INDICATOR -> !reference.catalogue().unitsOf(value).isEmpty();
            case BREAKDOWN ->
                Arrays.stream(Breakdown.values()).anyMatch(known -> known.id().equals(value));
            case MONTH -> value.matches("[1-9]|1[0-2]");
            case YEAR -> value.matches("(19|20)\\d{2}");
            case STATUS -> Status.find(value).isPresent();
            case CUMULATIVE -> value.equals("true") || value.equals("false");
            case PART -> false;
            case UNIT, REGION, SOURCE -> !value.isBlank();
        };
    }

    /** What was expected, in words. */
    static String expected(Aspect aspect) {
        return switch (aspect) {
            case INDICATOR -> "an indicator of the catalogue or of claim_names.csv";
            case BREAKDOWN -> "total, urban, rural, male or female";
            case MONTH -> "a month from 1 to 12";
            case YEAR -> "a year such as 2024";
            case STATUS -> "published, target, announced, reported or verified";
            case CUMULATIVE -> "true or false";
            case UNIT -> "a unit word of claim_names.csv";
            case REGION -> "a region code";
            case SOURCE -> "a source id";
            case PART -> "nothing";
        };
    }
}
