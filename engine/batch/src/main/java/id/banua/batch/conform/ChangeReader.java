package id.banua.batch.conform;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.ReferenceTable;
import id.banua.batch.source.ReferenceTable.Line;
import id.banua.model.compare.SeriesBreak;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.KemendagriCode;
import id.banua.model.region.RegionChange;
import id.banua.model.region.Village;
import java.util.OptionalLong;

/** What changes in time: definitions, borders, breaks of series; texts of the tables in, types out. */
final class ChangeReader {
    private ChangeReader() {}

    static Definitions definitions(Reference reference) {
        try {
            return new Definitions(
                    ReferenceReader.table(reference, ReferenceTable.DEFINITION_VERSIONS, ChangeReader::version),
                    ReferenceReader.table(reference, ReferenceTable.CLAIM_VERSIONS, ChangeReader::use));
        } catch (IllegalArgumentException e) {
            throw new DataFault(ReferenceTable.CLAIM_VERSIONS.path() + ": " + e.getMessage(), e);
        }
    }

    private static Definitions.Version version(Line line) {
        return new Definitions.Version(
                line.get("indicator_id"), line.get("definition_version"), Integer.parseInt(line.get("order")));
    }

    private static Definitions.Use use(Line line) {
        return new Definitions.Use(
                line.get("indicator_id"),
                line.get("source_id"),
                line.get("region_code"),
                ReferenceReader.text(line, "period_from")
                        .map(ChangeReader::year)
                        .orElse(0),
                ReferenceReader.text(line, "period_to").map(ChangeReader::year).orElse(Integer.MAX_VALUE),
                line.get("definition_version"));
    }

    private static int year(String period) {
        return ReferencePeriod.of(period).year();
    }

    static Village village(Line line) {
        return new Village(
                new KemendagriCode(line.get("kemendagri_code")),
                line.get("name"),
                new BpsCode(line.get("district_bps_code")));
    }

    static RegionChange change(Line line) {
        return new RegionChange(
                line.get("change_id"),
                line.get("kind"),
                line.get("date"),
                new BpsCode(line.get("from_bps_code")),
                new BpsCode(line.get("to_bps_code")),
                line.get("people_moved").isEmpty() ? OptionalLong.empty() : OptionalLong.of(line.whole("people_moved")),
                new RegionChange.Evidence(line.get("legal_basis"), line.get("note"), line.get("reference")));
    }

    static Breaks breaks(Reference reference, Reference.Land land) {
        return new Breaks(
                land.regions(),
                land.changes(),
                ReferenceReader.table(reference, ReferenceTable.SERIES_BREAKS, ChangeReader::seriesBreak));
    }

    private static SeriesBreak seriesBreak(Line line) {
        return new SeriesBreak(
                line.get("break_id"),
                ReferenceReader.text(line, "indicator_id"),
                ReferenceReader.text(line, "region_code").map(BpsCode::new),
                ReferencePeriod.of(line.get("from_period")),
                SeriesBreak.Kind.of(line.get("kind")),
                line.get("text_id"),
                line.get("text_en"));
    }
}
