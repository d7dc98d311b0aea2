package id.banua.dashboard.mart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Regions, borders and map cells. */
final class TestPlaces {
    private TestPlaces() {}

    static void addTo(TestMarts marts) {
        region(marts, "00", "", "Indonesia", "nation", "nation", "");
        region(marts, "63", "63", "Kalimantan Selatan", "province", "provinsi", "Kalsel");
        region(marts, "6301", "63.01", "Tanah Laut", "regency", "kabupaten", "");
        region(marts, "6302", "63.02", "Kotabaru", "regency", "kabupaten", "KOTA BARU");
        region(marts, "6302060", "63.02.06", "Pulau Laut Utara", "district", "kecamatan", "");
        region(marts, "6371", "63.71", "Banjarmasin", "regency", "kota", "");
        region(marts, "64", "64", "Kalimantan Timur", "province", "provinsi", "Kaltim");
        region(marts, "6402", "64.07", "Kutai Barat", "regency", "kabupaten", "");
        region(marts, "65", "65", "Kalimantan Utara", "province", "provinsi", "");
        kaltara(marts);
        int column = 0;
        for (String regency : List.of("6301", "6302", "6371", "6402")) {
            cell(marts, 1, column, regency);
            cell(marts, 2, column++, regency);
        }
    }

    /** Kalimantan Utara left Kalimantan Timur by a law of 2012; the figures follow it from 2015 on. */
    private static void kaltara(TestMarts marts) {
        marts.add(
                "region_changes",
                Map.of(
                        "change_id", "kaltara-2012",
                        "from_bps_code", "64",
                        "to_bps_code", "65",
                        "kind", "split",
                        "date", "2012-11-16",
                        "legal_basis", "UU 20/2012"));
        weight(marts, "65", 0.157466);
        weight(marts, "64", 0.842534);
        marts.add(
                "series_breaks",
                Map.of(
                        "break_id", "kaltim-2015",
                        "region_code", "64",
                        "from_period", "2015",
                        "kind", "borders",
                        "text_id", "Angka sampai 2014 masih mencakup Kalimantan Utara.",
                        "text_en", "Figures up to 2014 still include Kalimantan Utara."));
    }

    private static void weight(TestMarts marts, String to, double weight) {
        marts.add(
                "region_weights",
                Map.of(
                        "change_id", "kaltara-2012",
                        "from_bps_code", "64",
                        "to_bps_code", to,
                        "weight", weight,
                        "basis", "registered population 2025",
                        "reference", "s122"));
    }

    private static void region(
            TestMarts marts, String code, String kemendagri, String name, String level, String kind, String aliases) {
        Map<String, Object> row =
                new HashMap<>(Map.of("bps_code", code, "name", name, "level", level, "kind", kind, "aliases", aliases));
        row.put("kemendagri_code", kemendagri);
        marts.add("regions", row);
    }

    private static void cell(TestMarts marts, int row, int column, String regency) {
        marts.add("map_cells", Map.of("grid", "kalsel-kaltim", "row", row, "col", column, "bps_regency_code", regency));
    }
}
