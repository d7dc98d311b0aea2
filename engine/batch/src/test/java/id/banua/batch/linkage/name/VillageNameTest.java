package id.banua.batch.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageNameTest {

    @ParameterizedTest
    @CsvSource({
        "Sungai Taib, sungaitaib",
        "DESA SUNGAI TAIB, sungaitaib",
        "Kel. Kotabaru Hulu, kotabaruhulu",
        "Kampung Baru, baru",
        "Dusun Tengah, tengah",
        "Keladan, keladan",
        "Batu Ampar 2, batuampar2"
    })
    void a_village_has_one_form(String written, String form) {
        assertThat(VillageName.of(written)).isEqualTo(form);
    }

    @Test
    void a_missing_village_has_none() {
        assertThat(VillageName.of(null)).isEmpty();
    }
}
