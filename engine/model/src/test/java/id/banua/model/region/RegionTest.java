package id.banua.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {
    private static final Region KOTABARU = region("6302", "Kotabaru", "kabupaten");
    private static final Region BANJARMASIN = region("6371", "Banjarmasin", "kota");
    private static final Region MAHAKAM_ULU = region("6411", "Mahakam Ulu", "kabupaten", "MAHAKAM HULU");
    private static final Region PULAU_LAUT_UTARA = region("6302060", "Pulau Laut Utara", "kecamatan");

    @ParameterizedTest
    @CsvSource({
        "Kotabaru,           true",
        "KOTA BARU,          true",
        "Kota Baru,          true",
        "Kab. Kotabaru,      true",
        "Kabupaten Kotabaru, true",
        "Kota Kotabaru,      false",
        "Kotamobagu,         false",
        "'',                 false",
    })
    void spaces_case_and_the_word_of_its_kind_do_not_change_a_name(String text, boolean isKotabaru) {
        assertThat(KOTABARU.isNamed(text)).isEqualTo(isKotabaru);
    }

    @Test
    void an_alias_is_a_name() {
        assertThat(MAHAKAM_ULU.isNamed("Mahakam Hulu")).isTrue();
        assertThat(MAHAKAM_ULU.isNamed("Mahakam Ulu")).isTrue();
        assertThat(MAHAKAM_ULU.isNamed("Mahakam")).isFalse();
    }

    @Test
    void a_name_written_in_one_word_is_the_same_name() {
        assertThat(PULAU_LAUT_UTARA.isNamed("Pulaulaut Utara")).isTrue();
        assertThat(PULAU_LAUT_UTARA.isNamed("Kecamatan Pulaulaut Utara")).isTrue();
        assertThat(PULAU_LAUT_UTARA.isNamed("Pulau Laut Sigam")).isFalse();
    }

    @Test
    void the_full_name_carries_the_kind() {
        assertThat(KOTABARU.fullName()).isEqualTo("Kabupaten Kotabaru");
        assertThat(BANJARMASIN.fullName()).isEqualTo("Kota Banjarmasin");
        assertThat(PULAU_LAUT_UTARA.fullName()).isEqualTo("Kecamatan Pulau Laut Utara");
        assertThat(region("63", "Kalimantan Selatan", "provinsi").fullName()).isEqualTo("Kalimantan Selatan");
    }

    private static Region region(String code, String name, String kind, String... aliases) {
        BpsCode bps = new BpsCode(code);
        return new Region(bps, Optional.empty(), name, kind, bps.level(), "", "", List.of(aliases));
    }
}
