package id.banua.batch.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.linkage.compare.Field.NameLevel;
import id.banua.batch.linkage.name.NormalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    private static final Words WORDS = new Words(InventedPersons.world());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Muhammad Rizki        | Moh. Rizki             | SAME
                    Rizki Muhammad        | Muhammad Rizki         | SAME
                    Sri Wahyuni           | Sriwahyuni             | SAME
                    Abdurrahman           | Abdul Rahman           | SAME
                    Khairul Anwar         | Chairul Anwar          | SPELT
                    Zainal Abidin         | Zaenal Abidin          | SPELT
                    Rahmat Hidayat        | Rahmat H.              | SPELT
                    Syaiful Bahri         | Saipul Bahri           | SPELT
                    Sri Wahyuni           | Sriwahyunii            | SAME
                    Sri Wahyuningsih      | Sriwahyunigsih         | SPELT
                    Kaspul Anwar          | Kasplu Anwar           | SPELT
                    Ahmad Fauzi           | Ahmad Fauzi Ridwan     | SHORTENED
                    Siti Aisyah           | Aisyah                 | SHORTENED
                    Siti Aisyah           | Aisya                  | SHORT_SPELT
                    Rahmat                | Rahman                 | RESEMBLING
                    Rahmat Hidayat        | Rahman Hidayat         | RESEMBLING
                    Rahmat Hidayat        | Rahmat Saputra         | PARTLY
                    Muhammad Rizki        | Muhammad Yusuf         | PARTLY
                    Muhammad Rizki        | Hasan Basri            | DIFFERENT
                    Ali                   | Adi                    | DIFFERENT
                    ''                    | Hasan                  | MISSING
                    """)
    void names_agree_on_a_level(String one, String other, NameLevel level) {
        assertThat(compared(one, other).level()).isEqualTo(level);
        assertThat(compared(other, one)).isEqualTo(compared(one, other));
    }

    @Test
    void a_rare_name_shared_tells_more_than_a_frequent_one() {
        float frequent = compared("Muhammad Rizki", "Muh. Rizki").bits();
        float rare = compared("Sangkai Tundan", "Sangkai Tundan").bits();

        assertThat(rare).isGreaterThan(frequent + 3);
    }

    @Test
    void only_what_is_shared_counts_as_rare() {
        float shared = compared("Muhammad Sangkai", "Muhammad Tundan").bits();

        assertThat(shared).isEqualTo(compared("Muhammad", "Muhammad").bits());
    }

    private static NameComparison.Agreement compared(String one, String other) {
        return NameComparison.of(WORDS.nameOf(NormalName.of(one)), WORDS.nameOf(NormalName.of(other)));
    }
}
