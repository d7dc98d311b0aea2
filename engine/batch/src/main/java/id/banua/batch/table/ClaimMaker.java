package id.banua.batch.table;

import id.banua.batch.conform.Catalogue;
import id.banua.batch.conform.ClaimName;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.RawClaim;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.SurveyRound;
import id.banua.model.region.Region;
import id.banua.model.region.RegionLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Meanings of figures in, rows of a claims file out: names and units of the catalogue, periods as a claims file has them. */
final class ClaimMaker {
    private final Reference reference;
    private final Catalogue catalogue;

    ClaimMaker(Reference reference) {
        this.reference = reference;
        this.catalogue = reference.catalogue();
    }

    /** Where a figure belongs, as it is printed: code and name may contradict each other. */
    record Where(String code, String name, String level) {
        /** The word of claims files, which call the nation national. */
        static String levelOf(Region region) {
            return region.level() == RegionLevel.NATION
                    ? "national"
                    : region.level().id();
        }

        static Where of(Region region, String name) {
            return new Where(region.code().digits(), name, levelOf(region));
        }
    }

    /**
     * A claim.
     *
     * @param meaning with indicator, unit and year, as {@link #named} and {@link #requirePeriod} leave it
     */
    RawClaim claim(RawClaim.Place place, Meaning meaning, Where where, String value, String note) {
        List<String> fields = new ArrayList<>(List.of(
                meaning.get(Aspect.INDICATOR).orElse(""),
                meaning.get(Aspect.UNIT).orElse(""),
                where.code(),
                where.name(),
                where.level(),
                period(meaning),
                value,
                meaning.get(Aspect.SOURCE).orElse(""),
                note));
        if (meaning.says(Aspect.STATUS) || meaning.says(Aspect.CUMULATIVE)) {
            fields.add(meaning.get(Aspect.STATUS).orElse(""));
            fields.add(meaning.get(Aspect.CUMULATIVE).orElse(""));
        }
        return RawClaim.of(place, fields);
    }

    /** With the name of its breakdown and a unit of the catalogue; asks for what is not said. */
    Meaning named(Meaning meaning, Spot spot) {
        String indicator = meaning.get(Aspect.INDICATOR)
                .orElseThrow(
                        () -> spot.asks("nothing says which indicator this is", "{\"indicator\": \"poverty_rate\"}"));
        String breakdown = meaning.get(Aspect.BREAKDOWN).orElse("total");
        String name = breakdown.equals("total") ? indicator : indicator + "_" + breakdown;
        List<String> units = catalogue.unitsOf(name);
        if (units.isEmpty()) {
            throw spot.asks("the catalogue has no " + indicator + " by " + breakdown, "\"skip\" for these words");
        }
        return meaning.with(Aspect.INDICATOR, name).with(Aspect.UNIT, unit(meaning, name, units, spot));
    }

    private String unit(Meaning meaning, String name, List<String> units, Spot spot) {
        Optional<String> said = meaning.get(Aspect.UNIT);
        String example = "{\"unit\": \"" + units.get(0) + "\"}";
        if (said.isEmpty()) {
            return onlyPossible(name, units)
                    .orElseThrow(() -> spot.asks(
                            "nothing says the unit of " + name + " (one of " + String.join(", ", units) + ")",
                            example));
        }
        String unit = said.get();
        if (catalogue.find(name, unit).isPresent()) {
            return unit;
        }
        boolean isMoney = meaningOf(name, units.get(0)).indicator().unit().isMoney();
        Optional<String> plain = onlyPossible(name, units);
        boolean isPlainWord = unit.equals("rupiah") ? isMoney : isOtherWord(unit, name, units);
        if (isPlainWord && plain.isPresent()) {
            return plain.get();
        }
        throw spot.asks(
                name + " in " + unit + " is not in the catalogue (one of " + String.join(", ", units) + ")", example);
    }

    /** The unit where it makes no difference, because every one of them means the same. */
    private Optional<String> onlyPossible(String name, List<String> units) {
        boolean isPlain =
                units.stream().allMatch(unit -> meaningOf(name, unit).factor().compareTo(BigDecimal.ONE) == 0);
        String own = meaningOf(name, units.get(0)).indicator().unit().id();
        return isPlain ? Optional.of(units.contains(own) ? own : units.get(0)) : Optional.empty();
    }

    /** Counts of things are printed as a unit or an index at times; a rate never is. */
    private boolean isOtherWord(String unit, String name, List<String> units) {
        Indicator indicator = meaningOf(name, units.get(0)).indicator();
        return switch (unit) {
            case "index" -> !indicator.unit().isCount() && !indicator.unit().isMoney() && !isRate(indicator);
            case "count" -> indicator.unit().isCount();
            default -> false;
        };
    }

    private static boolean isRate(Indicator indicator) {
        return indicator.unit().id().equals("percent");
    }

    private ClaimName meaningOf(String name, String unit) {
        return catalogue.find(name, unit).orElseThrow();
    }

    /** Whether a percent sign fits behind the figures of a meaning that {@link #named} has completed. */
    boolean isPercentage(Meaning named) {
        return catalogue
                .find(
                        named.get(Aspect.INDICATOR).orElse(""),
                        named.get(Aspect.UNIT).orElse(""))
                .map(name -> name.indicator().unit().id().endsWith("percent"))
                .orElse(false);
    }

    /** Whether the indicator, if one is said, counts things. */
    boolean isCount(Meaning meaning) {
        String indicator = meaning.get(Aspect.INDICATOR).orElse("");
        return catalogue.unitsOf(indicator).stream()
                .anyMatch(unit -> meaningOf(indicator, unit).indicator().unit().isCount());
    }

    /** Asks for the year where nothing says it. */
    static void requirePeriod(Meaning meaning, Spot spot) {
        if (!meaning.says(Aspect.YEAR)) {
            throw spot.asks("nothing says which period this is", "{\"period\": \"2024-03\"}");
        }
    }

    /** The period as a claims file has it; what cannot be one stays as it is printed, for the rules to refuse. */
    private String period(Meaning meaning) {
        String year = meaning.get(Aspect.YEAR).orElse("");
        Optional<Integer> month = meaning.get(Aspect.MONTH).map(Integer::valueOf);
        Optional<String> part = meaning.get(Aspect.PART);
        if (part.isEmpty()) {
            return month.map(number -> "%s-%02d".formatted(year, number)).orElse(year);
        }
        List<Integer> months = month.map(List::of).orElseGet(() -> rounds(meaning, year));
        List<Integer> inside =
                months.stream().filter(number -> isIn(number, part.get())).toList();
        return inside.size() == 1
                ? "%s-%02d".formatted(year, inside.get(0))
                : year + " (" + part.get() + month.map(number -> ", " + number).orElse("") + ")";
    }

    private List<Integer> rounds(Meaning meaning, String year) {
        if (!year.matches("\\d{4}")) {
            return List.of();
        }
        return catalogue
                .find(
                        meaning.get(Aspect.INDICATOR).orElse(""),
                        meaning.get(Aspect.UNIT).orElse(""))
                .map(name -> reference.roundsOf(name.indicator(), Integer.parseInt(year)).stream()
                        .map(SurveyRound::month)
                        .toList())
                .orElse(List.of());
    }

    private static boolean isIn(int month, String part) {
        String[] ends = part.split("-");
        return month >= Integer.parseInt(ends[0]) && month <= Integer.parseInt(ends[1]);
    }
}
