package id.banua.batch.conform;

import id.banua.model.indicator.Indicator;
import id.banua.model.period.SurveyRound;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionChange;
import id.banua.model.region.Village;
import id.banua.model.release.SourceDocument;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What claims are read against: code book, catalogue, rounds and sources. It travels to the workers as text and is
 * read there once.
 */
public final class Reference implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The tables' texts by their paths. */
    private final java.util.LinkedHashMap<String, String> texts;

    private transient volatile @Nullable Tables tables;

    record Tables(
            Land land,
            Map<String, Indicator> indicators,
            Catalogue catalogue,
            Definitions definitions,
            List<SurveyRound> rounds,
            Map<String, SourceDocument> sources,
            Breaks breaks) {}

    record Land(RegionBook regions, List<Village> villages, List<RegionChange> changes) {}

    public Reference(Map<String, String> texts) {
        this.texts = new java.util.LinkedHashMap<>(texts);
        tables();
    }

    public RegionBook regions() {
        return tables().land().regions();
    }

    /** The villages whose districts are known. */
    public List<Village> villages() {
        return tables().land().villages();
    }

    /** The changes of borders, an arrow each. */
    public List<RegionChange> changes() {
        return tables().land().changes();
    }

    /** Whether claims.csv files say by which version figures of that source and year were made. */
    public boolean isVersionStated(String indicatorId, String sourceId, String regionCode, int year) {
        return tables().definitions().isStated(indicatorId, sourceId, regionCode, year);
    }

    /** Where the figures of a region change their ground or their definition. */
    public Breaks breaks() {
        return tables().breaks();
    }

    public Catalogue catalogue() {
        return tables().catalogue();
    }

    /** Every indicator of the catalogue. */
    public Collection<Indicator> indicators() {
        return tables().indicators().values();
    }

    public Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(tables().indicators().get(id));
    }

    public Optional<SourceDocument> findSource(String id) {
        return Optional.ofNullable(tables().sources().get(id));
    }

    /** The version of the indicator's definition that a source's figures of that year were made by. */
    public String definitionVersion(String indicatorId, String sourceId, String regionCode, int year) {
        return tables().definitions().versionOf(indicatorId, sourceId, regionCode, year);
    }

    /** The place of a version among those of its indicator; later versions have higher numbers. */
    public int versionOrder(String indicatorId, String version) {
        return tables().definitions().orderOf(indicatorId, version);
    }

    /** The versions of the indicator's definition that a text names, such as "garis 1,9 PPP". */
    public List<String> versionsNamedIn(String indicatorId, String text) {
        return tables().definitions().namedIn(indicatorId, text);
    }

    /** The rounds of the indicator's survey that existed in the year, by month; empty where it has no rounds. */
    public List<SurveyRound> roundsOf(Indicator indicator, int year) {
        return tables().rounds().stream()
                .filter(round -> round.survey() == indicator.survey() && round.covers(year))
                .toList();
    }

    /** The text of a table by its path below the data folder. */
    public String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalArgumentException("No reference table " + path);
        }
        return text;
    }

    private Tables tables() {
        Tables read = tables;
        if (read == null) {
            read = ReferenceReader.read(this);
            tables = read;
        }
        return read;
    }
}
