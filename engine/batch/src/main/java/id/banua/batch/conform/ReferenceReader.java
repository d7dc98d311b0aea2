package id.banua.batch.conform;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.ReferenceTable;
import id.banua.batch.source.ReferenceTable.Line;
import id.banua.model.indicator.Aggregation;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Direction;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Topic;
import id.banua.model.indicator.Unit;
import id.banua.model.period.Survey;
import id.banua.model.period.SurveyRound;
import id.banua.model.region.BpsCode;
import id.banua.model.region.KemendagriCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionLevel;
import id.banua.model.release.PublicationDate;
import id.banua.model.release.SourceDocument;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts of the reference tables in, types out. A line that cannot be read stops the run with its place. */
final class ReferenceReader {
    private ReferenceReader() {}

    static Reference.Tables read(Reference reference) {
        Map<String, List<String>> aliases = table(reference, ReferenceTable.ALIASES, line -> line).stream()
                .collect(Collectors.groupingBy(
                        line -> line.get("bps_code"),
                        Collectors.mapping(line -> line.get("alias"), Collectors.toList())));
        Map<String, Region> regions = byId(reference, ReferenceTable.REGIONS, line -> region(line, aliases));
        Map<String, Indicator> indicators = byId(reference, ReferenceTable.INDICATORS, ReferenceReader::indicator);
        Catalogue catalogue = new Catalogue();
        table(reference, ReferenceTable.CLAIM_NAMES, line -> addName(catalogue, indicators, line));
        table(reference, ReferenceTable.UNIT_WORDS, line -> addWord(catalogue, line));
        Reference.Land land = new Reference.Land(
                book(regions.values()),
                table(reference, ReferenceTable.VILLAGES, ChangeReader::village),
                table(reference, ReferenceTable.CHANGES, ChangeReader::change));
        return new Reference.Tables(
                land,
                indicators,
                catalogue,
                ChangeReader.definitions(reference),
                table(reference, ReferenceTable.SURVEY_ROUNDS, ReferenceReader::round),
                byId(reference, ReferenceTable.SOURCES, ReferenceReader::source),
                ChangeReader.breaks(reference, land));
    }

    private static RegionBook book(Collection<Region> regions) {
        try {
            return new RegionBook(regions);
        } catch (IllegalArgumentException e) {
            throw new DataFault(ReferenceTable.REGIONS.path() + ": " + e.getMessage(), e);
        }
    }

    static <T> List<T> table(Reference reference, ReferenceTable table, Function<Line, T> reading) {
        return table.read(reference.text(table.path()), reading);
    }

    /** The lines of a table by its first column, in which no value may stand twice. */
    private static <T> Map<String, T> byId(Reference reference, ReferenceTable table, Function<Line, T> reading) {
        String column = table.header().get(0);
        Map<String, T> values = new HashMap<>();
        table(reference, table, line -> {
            if (values.put(line.get(column), reading.apply(line)) != null) {
                throw new IllegalArgumentException(
                        column + ": each was expected once, found '" + line.get(column) + "' again");
            }
            return true;
        });
        return values;
    }

    private static Region region(Line line, Map<String, List<String>> aliases) {
        String code = line.get("bps_code");
        return new Region(
                new BpsCode(code),
                text(line, "kemendagri_code").map(KemendagriCode::new),
                line.get("name"),
                line.get("kind"),
                RegionLevel.of(line.get("level")),
                line.get("valid_from"),
                line.get("valid_to"),
                aliases.getOrDefault(code, List.of()));
    }

    private static Indicator indicator(Line line) {
        return new Indicator(
                line.get("indicator_id"),
                Topic.of(line.get("topic")),
                new Indicator.Names(line.get("name_id"), line.get("name_en")),
                new Indicator.Form(
                        Unit.of(line.get("unit")),
                        Aggregation.of(line.get("aggregation")),
                        Direction.of(line.get("direction"))),
                (int) line.whole("decimals"),
                Survey.of(line.get("survey")),
                Frequency.of(line.get("frequency")),
                new Indicator.Bounds(
                        number(line, "value_min", Double.NEGATIVE_INFINITY),
                        number(line, "value_max", Double.POSITIVE_INFINITY)));
    }

    private static boolean addName(Catalogue catalogue, Map<String, Indicator> indicators, Line line) {
        Indicator indicator = indicators.get(line.get("indicator_id"));
        if (indicator == null) {
            throw new IllegalArgumentException("an indicator_id of " + ReferenceTable.INDICATORS.path()
                    + " was expected, found '" + line.get("indicator_id") + "'");
        }
        catalogue.add(
                line.get("claim_indicator"),
                line.get("claim_unit"),
                new ClaimName(
                        indicator,
                        Breakdown.of(line.get("breakdown")),
                        text(line, "status").map(Status::of),
                        text(line, "is_cumulative").map(Boolean::parseBoolean),
                        line.decimal("factor")));
        return true;
    }

    private static boolean addWord(Catalogue catalogue, Line line) {
        catalogue.addWord(line.get("word"), line.get("claim_unit"), line.decimal("factor"));
        return true;
    }

    private static SurveyRound round(Line line) {
        return new SurveyRound(
                Survey.of(line.get("survey")),
                (int) line.whole("month"),
                RegionLevel.of(line.get("finest_level")),
                (int) number(line, "valid_from", 0),
                (int) number(line, "valid_to", Integer.MAX_VALUE));
    }

    private static SourceDocument source(Line line) {
        return new SourceDocument(
                line.get("source_id"),
                line.get("title"),
                line.get("publisher"),
                SourceDocument.Kind.of(line.get("kind")),
                new PublicationDate(line.get("published_on")),
                (int) line.whole("trust_rank"),
                line.get("reference"),
                line.get("licence"));
    }

    static Optional<String> text(Line line, String column) {
        return Optional.of(line.get(column)).filter(text -> !text.isEmpty());
    }

    private static double number(Line line, String column, double ifEmpty) {
        return line.get(column).isEmpty() ? ifEmpty : line.decimal(column).doubleValue();
    }
}
