package id.banua.dashboard.page;

import id.banua.dashboard.mart.Snapshot;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.time.LocalDate;
import java.util.Optional;

/** One run of the marts in one language: all that a page is made from. */
public record Edition(Snapshot marts, Language language) {

    /** The day up to which publications count; empty for everything that is known. */
    public Optional<LocalDate> asOf() {
        return marts.asOf();
    }

    public Messages words() {
        return Messages.of(language);
    }

    public Numbers numbers() {
        return new Numbers(language);
    }

    public Dates dates() {
        return new Dates(language);
    }

    public Links links() {
        return new Links(language, marts.asOf());
    }

    /** The name of an indicator in this language. */
    public String nameOf(Indicator indicator) {
        return indicator.names().in(language.tag());
    }

    /** The name of a region as people write it. */
    public String nameOf(BpsCode region) {
        return marts.places().nameOf(region);
    }

    /** The name without the word Kabupaten, for lists in which only a Kota needs its word. */
    public String shortNameOf(BpsCode region) {
        return marts.places()
                .book()
                .find(region)
                .map(found -> found.kind().equals("kota") ? found.fullName() : found.name())
                .orElse(region.digits());
    }
}
