package id.banua.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionBookTest {
    /** The same digits mean other regencies in the two systems: the trap of Kalimantan Timur. */
    private static final RegionBook BOOK = new RegionBook(List.of(
            region("00", "", "Indonesia"),
            region("64", "64", "Kalimantan Timur"),
            region("6402", "64.07", "Kutai Barat"),
            region("6403", "64.02", "Kutai Kartanegara"),
            region("6405", "64.03", "Berau"),
            region("63", "63", "Kalimantan Selatan"),
            region("6302", "63.02", "Kotabaru"),
            region("6302060", "63.02.06", "Pulau Laut Utara")));

    @ParameterizedTest
    @CsvSource({
        "6402, 64.02, Kutai Barat,       Kutai Kartanegara",
        "6403, 64.03, Kutai Kartanegara, Berau",
        "6302, 63.02, Kotabaru,          Kotabaru",
    })
    void the_same_digits_are_looked_up_in_the_system_of_their_type(
            String bps, String kemendagri, String ofBps, String ofKemendagri) {
        assertThat(BOOK.find(new BpsCode(bps))).map(Region::name).contains(ofBps);
        assertThat(BOOK.find(new KemendagriCode(kemendagri))).map(Region::name).contains(ofKemendagri);
    }

    @ParameterizedTest
    @CsvSource({
        "6402,       Kutai Kartanegara",
        "6407,       Kutai Barat",
        "630206,     Pulau Laut Utara",
        "6499,       ",
        "64,         ",
        "64.02,      ",
        "6302060,    ",
        "6302060013, ",
        "abcd,       ",
        "'',         ",
    })
    void digits_that_lost_their_dots_are_recognised(String digits, String name) {
        assertThat(BOOK.findWithLostDots(digits).map(Region::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void a_code_that_is_not_in_the_book_is_found_empty_and_got_with_an_error() {
        assertThat(BOOK.find(new BpsCode("6499"))).isEmpty();
        assertThat(BOOK.find(new KemendagriCode("64.99"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.get(new BpsCode("6499")))
                .withMessage("The code book has no BPS code 6499");
    }

    @Test
    void children_are_the_regions_directly_below_in_order_of_their_codes() {
        assertThat(names(BOOK.childrenOf(BpsCode.NATION))).containsExactly("Kalimantan Selatan", "Kalimantan Timur");
        assertThat(names(BOOK.childrenOf(new BpsCode("64"))))
                .containsExactly("Kutai Barat", "Kutai Kartanegara", "Berau");
        assertThat(BOOK.childrenOf(new BpsCode("6302060"))).isEmpty();
    }

    @Test
    void every_region_is_listed_once_by_code() {
        assertThat(BOOK.list())
                .extracting(region -> region.code().digits())
                .containsExactly("00", "63", "6302", "6302060", "64", "6402", "6403", "6405");
    }

    @Test
    void a_book_with_a_code_twice_is_refused() {
        List<Region> regions =
                List.of(region("6402", "64.07", "Kutai Barat"), region("6402", "64.02", "Kutai Kartanegara"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionBook(regions))
                .withMessage("The code book holds BPS code 6402 twice");
    }

    @Test
    void a_book_with_a_kemendagri_code_twice_is_refused() {
        List<Region> regions =
                List.of(region("6402", "64.02", "Kutai Barat"), region("6403", "64.02", "Kutai Kartanegara"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionBook(regions))
                .withMessage("The code book holds Kemendagri code 64.02 twice");
    }

    private static Stream<String> names(List<Region> regions) {
        return regions.stream().map(Region::name);
    }

    private static Region region(String code, String kemendagri, String name) {
        BpsCode bps = new BpsCode(code);
        Optional<KemendagriCode> dotted =
                Optional.of(kemendagri).filter(text -> !text.isEmpty()).map(KemendagriCode::new);
        return new Region(bps, dotted, name, "", bps.level(), "", "", List.of());
    }
}
