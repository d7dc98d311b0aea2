package id.banua.batch.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSoundTest {

    @ParameterizedTest
    @CsvSource({
        "hairul, khairul",
        "chairul, haerul",
        "rachmat, rahmat",
        "zaenal, zainal",
        "syaiful, saeful",
        "taufik, topiq",
        "fauzan, fawzan",
        "syarifah, sarifa",
        "maryam, mariyam",
        "endah, inda",
        "vivi, pipi",
        "ahmad, ahmat",
        "juli, yuli",
        "fathur, fatur",
        "rizki, riski",
        "mokhtar, muhtar"
    })
    void these_sound_alike(String one, String other) {
        assertThat(WordSound.of(one)).isEqualTo(WordSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "rahman, rahmat",
        "hasan, husin",
        "yanti, yanto",
        "aisyah, asiah",
        "rini, rina",
        "siti, susi",
        "ali, adi"
    })
    void these_do_not(String one, String other) {
        assertThat(WordSound.of(one)).isNotEqualTo(WordSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "khairul, hrl",
        "rahmat, rmt",
        "rahmad, rmt",
        "indah, ind",
        "endah, ind",
        "ahmad, amt",
        "ali, al",
        "wahyuni, wn"
    })
    void a_code_is_the_first_letter_and_three_consonants(String word, String code) {
        assertThat(WordSound.code(WordSound.of(word))).isEqualTo(code);
    }
}
