package id.banua.batch.run.bench.linkage;

import id.banua.batch.simulate.Chance;
import java.util.List;

/** Names of invented villages: two words each, so that many are alike. */
final class TrueVillage {
    private static final int OF_A_DISTRICT = 12;

    private static final List<String> KINDS = List.of(
            "Sungai", "Batu", "Muara", "Tanjung", "Teluk", "Lok", "Handil", "Pulau", "Pasar", "Kampung", "Gunung",
            "Rantau", "Padang", "Simpang", "Bukit", "Telaga", "Danau", "Karang", "Pantai");
    private static final List<String> NAMES = List.of(
            "Baru", "Lama", "Raya", "Hulu", "Hilir", "Besar", "Kecil", "Ulin", "Rangas", "Taib", "Mas", "Jaya",
            "Makmur", "Sari", "Indah", "Mulia", "Ampar", "Tunggal", "Bakti", "Harapan", "Bahagia", "Rukam", "Pinang",
            "Lulut", "Andai", "Jingah", "Kupang", "Tabuk", "Kayu", "Bamban", "Salak", "Durian", "Langkat", "Rawa",
            "Sirih");

    private TrueVillage() {}

    /** One of the villages of a district. */
    static String of(int district, Chance chance) {
        Chance names = Chance.of(district, chance.between(1, OF_A_DISTRICT), "village");
        return names.one(KINDS) + " " + names.one(NAMES);
    }
}
