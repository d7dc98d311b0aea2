package id.banua.dashboard.mart;

import java.time.LocalDate;

/** What figures are read by: the catalogue, the sources, the places, and the rules of comparison. */
public record Reference(Catalogue catalogue, Sources sources, Places places, Comparisons comparisons) {

    static Reference of(Frames frames) {
        Catalogue catalogue = new Catalogue(frames);
        Places places = new Places(frames);
        return new Reference(catalogue, new Sources(frames), places, new Comparisons(frames, catalogue, places));
    }

    /** The same, as far as it was out by a day. */
    Reference asOf(LocalDate day) {
        return new Reference(catalogue, sources.asOf(day), places, comparisons);
    }
}
