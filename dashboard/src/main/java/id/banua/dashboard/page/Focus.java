package id.banua.dashboard.page;

import id.banua.model.region.BpsCode;
import java.util.List;

/** The regions that this site is about: Kalimantan Selatan and Kalimantan Timur, read against Indonesia. */
public final class Focus {
    public static final List<BpsCode> PROVINCES = List.of(new BpsCode("63"), new BpsCode("64"));

    /** The grid of hexagons that draws the two provinces. */
    public static final String MAP_GRID = "kalsel-kaltim";

    private Focus() {}

    /** The regencies and cities of the two provinces, by code. */
    public static List<BpsCode> regencies(Edition edition) {
        return PROVINCES.stream()
                .flatMap(province -> edition.marts().places().book().childrenOf(province).stream())
                .map(region -> region.code())
                .toList();
    }
}
