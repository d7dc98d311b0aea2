package id.banua.batch.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MUHAMMAD RIZKI                 | muhamad rizki
                    Muhamad Rizki                  | muhamad rizki
                    Mohammad Rizki                 | muhamad rizki
                    Mochamad Rizki                 | muhamad rizki
                    Moh. Rizki                     | muhamad rizki
                    Muh Rizki                      | muhamad rizki
                    Mhd. Rizki                     | muhamad rizki
                    M. Rizki                       | muhamad rizki
                    M.Rizki                        | muhamad rizki
                    H.M. Rizki                     | muhamad rizki
                    Rizki M                        | rizki m
                    Achmad Fauzi                   | ahmad fauzi
                    Akh. Fauzi                     | ahmad fauzi
                    Abdurrahman                    | abdul rahman
                    Abdurahman                     | abdul rahman
                    Abdul Rahman                   | abdul rahman
                    Abd. Rahman                    | abdul rahman
                    Abdulrahman                    | abdul rahman
                    Abdullatif                     | abdul latif
                    Abdussamad                     | abdul samad
                    Abdulaziz                      | abdul aziz
                    Abdullah                       | abdulah
                    Abdi Negara                    | abdi negara
                    St. Aisyah                     | siti aisyah
                    Sitti Aisyah                   | siti aisyah
                    Noor Hayati                    | nur hayati
                    Nurhayati                      | nur hayati
                    Noorhayati                     | nur hayati
                    Nurul Hidayah                  | nur hidayah
                    Nurulhidayah                   | nur hidayah
                    Noerdin                        | nur din
                    Nora                           | nora
                    H. Ahmad Yani                  | ahmad yani
                    Hj. Siti Rahmah                | siti rahmah
                    Drs. H. Gazali Rahman, M.Si    | gazali rahman
                    Prof. Dr. Ir. Hadin Muhjad     | hadin muhjad
                    K.H. Zaini Ghani               | zaini ghani
                    Rina Wati, S.Pd., M.Pd.I.      | rina wati
                    Rina Wati S.Pd                 | rina wati
                    Rina Wati S. Pd                | rina wati
                    Rina Wati SPd I                | rina wati
                    Rina Wati, A.Md.Keb            | rina wati
                    Budi Santoso SE MM             | budi santoso
                    Budi Santoso, M.A.             | budi santoso
                    Sri Mei                        | sri mei
                    Haji                           | haji
                    Soekarno                       | sukarno
                    Tjahjo Djojokusumo             | cahjo jojokusumo
                    Sjarifuddin                    | syarifudin
                    Njoman Oka                     | nyoman oka
                    Jusuf Kalla                    | yusuf kala
                    Ma'ruf Amin                    | maruf amin
                    Ma’ruf  AMIN                   | maruf amin
                    José Müller                    | jose muler
                    Fatimah binti Abdullah         | fatimah
                    Hasan bin Umar                 | hasan
                    Rahmat_Hidayat-2               | rahmat hidayat
                    Hidayat, Rahmat                | hidayat rahmat
                    Alm. Kaspul Anwar              | kaspul anwar
                    """)
    void every_way_to_write_a_name_has_one_form(String written, String normal) {
        assertThat(NormalName.of(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"''", "' . , '", "12345", "-"})
    void what_holds_no_letters_is_no_name(String written) {
        assertThat(NormalName.of(written)).isEmpty();
    }

    @Test
    void a_missing_name_is_no_name() {
        assertThat(NormalName.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Drs. H. Moh. Noorhayati, S.Pd.", "Abdurrahman Sjah", "St. Nurul 'Aini binti Umar", "Tjoet Njak Dhien"})
    void the_form_of_a_form_is_itself(String written) {
        String once = NormalName.of(written);

        assertThat(NormalName.of(once)).isEqualTo(once);
    }
}
