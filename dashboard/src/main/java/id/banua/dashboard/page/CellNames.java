package id.banua.dashboard.page;

import id.banua.dashboard.mart.CellKey;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names cells in words: what is measured of whom, where, when. */
public final class CellNames {
    private final Edition edition;

    public CellNames(Edition edition) {
        this.edition = edition;
    }

    /** The indicator, with the part of the population and the kind of statement where they are not the usual ones. */
    public String what(Indicator indicator, CellKey key) {
        String apart = apart(key);
        return edition.nameOf(indicator) + (apart.isEmpty() ? "" : " (" + apart + ")");
    }

    /** "perkotaan"; "target"; empty for a published figure of the whole population. */
    public String apart(CellKey key) {
        List<String> parts = new ArrayList<>();
        if (key.breakdown() != Breakdown.TOTAL) {
            parts.add(edition.words().text("breakdown." + key.breakdown().id()).toLowerCase(Locale.ROOT));
        }
        if (key.status() != Status.PUBLISHED) {
            parts.add(edition.words().text("status." + key.status().id()));
        }
        return String.join(", ", parts);
    }

    public String whatAndWhen(Indicator indicator, CellKey key) {
        return what(indicator, key) + ", " + edition.dates().period(key.period());
    }

    /** "Persentase penduduk miskin (perkotaan), Kalimantan Selatan, September 2024". */
    public String whole(Indicator indicator, CellKey key) {
        return what(indicator, key) + ", " + edition.nameOf(key.region()) + ", "
                + edition.dates().period(key.period());
    }
}
