package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.ClaimField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are wrong in the ways of the field, and published ones that are right, as an analyst would check them. */
@Tag("slow")
class WrongOnPurposeTest {
    private static final Path MARTS = Path.of(System.getProperty("banua.marts"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() {
        assertThat(SmallProject.engine("build", "--marts", MARTS.toString()).code())
                .isEqualTo(Main.DONE);
    }

    /** A line of a claims file, then the rule that is there for it. */
    private static final List<List<String>> WRONG = List.of(
            List.of("poor_population,persons,64,Kalimantan Timur,province,2025-03,199.71,W1,", "count_is_whole"),
            List.of("poor_population,jiwa,64,Kalimantan Timur,province,2025-03,\"199,71\",W1b,", "value_is_number"),
            List.of(
                    "poor_population,thousand persons,64,Kalimantan Timur,province,2025-03,199.71,W1c,\"199,71 jiwa\"",
                    "unit_word_fits_note"),
            List.of("poverty_rate_p0,percent,6302,Kotabaru,regency,2025-03,43.6,W2,terendah di Kalsel", "rank_holds"),
            List.of(
                    "poor_population,persons,64,Kalimantan Timur,province,2023-03,221340,W3,",
                    "implied_population_is_smooth"),
            List.of("poverty_rate_p0,percent,6402,Kutai Kartanegara,regency,2024-03,7.28,W4,", "code_names_region"),
            List.of("poverty_rate_p0,percent,6403,Berau,regency,2024-03,5.08,W4c,", "code_names_region"),
            List.of("poverty_rate_p0,percent,6407,Kutai Barat,regency,2024-03,9.00,W4d,", "region_is_known"),
            List.of(
                    "population_registered,persons,6302121,Tirawan / Kelumpang Hilir,district,2025,10,W5,",
                    "village_is_told_in_its_district"),
            List.of(
                    "population_registered,persons,63.02.17,Kelumpang Hilir,district,2025,41,W5b,\"Langadai 4, Tegal Rejo 10, Tarjun 3, Sungai Taib 10, Tirawan 10\"",
                    "village_is_told_in_its_district"),
            List.of("jobfair_vacancies,vacancies,63,Kalimantan Selatan,province,2025-07,1969,W6,", "claims_agree"),
            List.of("jobfair_vacancies,vacancies,63,Kalimantan Selatan,province,2025-07,1940,W6b,", "claims_agree"),
            List.of("poverty_rate_p0,percent,6303,Banjar,regency,2024-09,2.51,W8,", "level_is_surveyed"),
            List.of("tpt,percent,6303,Banjar,regency,2024-02,2.51,W8b,", "level_is_surveyed"),
            List.of(
                    "tpt,percent,63,Kalimantan Selatan,province,2024-08,4.20,W9,turun dari Februari 2024",
                    "change_is_of_the_same_month"),
            List.of(
                    "extreme_poverty_rate,percent,00,Indonesia,national,2023-03,1.12,W10,",
                    "definition_version_is_stated"),
            List.of("poverty_rate_p0,percent,64,Kalimantan Timur,province,2011-03,6.77,W11,", "old_borders_are_marked"),
            List.of(
                    "poverty_line,rupiah/capita/month,64,Kalimantan Timur,province,2025-03,866.193,v01,",
                    "value_is_possible"),
            List.of("unemployed,persons,63,Kalimantan Selatan,province,2025-02,88.499,v02,", "count_is_whole"),
            List.of(
                    "poverty_rate_p0,thousand persons,63,Kalimantan Selatan,province,2024-09,4.02,v05,",
                    "unit_is_known"),
            List.of("gini,ratio,63,Kalimantan Selatan,province,2024-09,29.8,v06,", "value_is_possible"),
            List.of("poverty_rate_p0,percent,6501,Bulungan,regency,2024-03,8.50,v08,", "code_names_region"),
            List.of("poverty_rate_p0,percent,6408,Kutai Timur,regency,2024-03,8.80,v10,", "region_is_known"),
            List.of("poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-05,4.11,v14,", "round_exists"),
            List.of(
                    "poverty_rate_p0,percent,6471,Balikpapan,regency,2024-03,2.23,v16,tertinggi di Kaltim",
                    "rank_holds"),
            List.of(
                    "tpt,percent,63,Kalimantan Selatan,province,2025-02,3.94,v17,turun dibanding Februari 2024",
                    "told_direction_fits"),
            List.of("poverty_severity_p2,index,63,Kalimantan Selatan,province,2023-03,0.95,v19,", "p2_p1_p0_in_order"),
            List.of(
                    "poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-03,0.18,v25,",
                    "level_is_not_a_change"),
            List.of(
                    "poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,183.31,v26,",
                    "value_is_of_its_period"),
            List.of(
                    "poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-09,4.02,v27,\"180.200 dari 3.483.000 penduduk\"",
                    "note_arithmetic_holds"),
            List.of(
                    "houses_built_csr,houses,64,Kalimantan Timur,province,2024,386,v28,85 persen dari 508",
                    "note_arithmetic_holds"),
            List.of(
                    "houses_built_csr,houses,64,Kalimantan Timur,province,2024,508,v29,386 selesai + 86 berjalan",
                    "result_is_not_the_target"),
            List.of(
                    "population_registered,persons,6302121,Pulau Laut Utara,district,2024,39304,v30,",
                    "code_names_region"),
            List.of("poverty_rate_p0,persen,61,Kalimantan Barat,province,2024-03,63.2,v34,", "decimal_point_is_kept"),
            List.of(
                    "poor_population,thousand persons,65,Kalimantan Utara,province,2024-03,47970,v36,",
                    "unit_word_is_kept"),
            List.of(
                    "poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-03,4.11,v39,\"turun 4,11 persen\"",
                    "note_tells_a_level"),
            List.of(
                    "poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-03,4.11,v40,target RPJMD",
                    "status_fits_note"));

    /** As BPS published them, both editions of the unemployment rate included; the field notes have the sources. */
    private static final String RIGHT = """
            poor_population,thousand persons,63,Kalimantan Selatan,province,2019-09,190.29,draft,
            poor_population_urban,thousand persons,63,Kalimantan Selatan,province,2019-09,69.86,draft,
            poor_population_rural,thousand persons,63,Kalimantan Selatan,province,2019-09,120.43,draft,
            poor_population,thousand persons,63,Kalimantan Selatan,province,2022-03,195.70,draft,
            poverty_rate_p0,percent,63,Kalimantan Selatan,province,2022-03,4.49,draft,
            poor_population_urban,thousand persons,63,Kalimantan Selatan,province,2022-03,77.77,draft,
            poverty_rate_p0_urban,percent,63,Kalimantan Selatan,province,2022-03,3.64,draft,
            poor_population_rural,thousand persons,63,Kalimantan Selatan,province,2022-03,117.93,draft,
            poverty_rate_p0_rural,percent,63,Kalimantan Selatan,province,2022-03,5.31,draft,
            poverty_line,rupiah/capita/month,63,Kalimantan Selatan,province,2022-03,553073,draft,
            poor_population,thousand persons,63,Kalimantan Selatan,province,2022-09,201.95,draft,
            poverty_rate_p0,percent,63,Kalimantan Selatan,province,2022-09,4.61,draft,
            poor_population_urban,thousand persons,63,Kalimantan Selatan,province,2022-09,87.00,draft,
            poor_population_rural,thousand persons,63,Kalimantan Selatan,province,2022-09,114.95,draft,
            poverty_line,rupiah/capita/month,63,Kalimantan Selatan,province,2022-09,581229,draft,
            poor_population,thousand persons,63,Kalimantan Selatan,province,2024-03,183.31,draft,
            poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-03,4.11,draft,
            poor_population_urban,thousand persons,63,Kalimantan Selatan,province,2024-03,80.92,draft,
            poverty_rate_p0_urban,percent,63,Kalimantan Selatan,province,2024-03,3.62,draft,
            poor_population_rural,thousand persons,63,Kalimantan Selatan,province,2024-03,102.39,draft,
            poverty_rate_p0_rural,percent,63,Kalimantan Selatan,province,2024-03,4.61,draft,
            poverty_line,rupiah/capita/month,63,Kalimantan Selatan,province,2024-03,632739,draft,
            poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,180.20,draft,
            poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-09,4.02,draft,
            poor_population_urban,thousand persons,63,Kalimantan Selatan,province,2024-09,81.22,draft,
            poverty_rate_p0_urban,percent,63,Kalimantan Selatan,province,2024-09,3.59,draft,
            poor_population_rural,thousand persons,63,Kalimantan Selatan,province,2024-09,98.98,draft,
            poverty_rate_p0_rural,percent,63,Kalimantan Selatan,province,2024-09,4.46,draft,
            poverty_line,rupiah/capita/month,63,Kalimantan Selatan,province,2024-09,644107,draft,
            poor_population,thousand persons,63,Kalimantan Selatan,province,2025-03,172.72,draft,
            poverty_rate_p0,percent,63,Kalimantan Selatan,province,2025-03,3.84,draft,
            poverty_rate_p0_urban,percent,63,Kalimantan Selatan,province,2025-03,3.43,draft,
            poverty_rate_p0_rural,percent,63,Kalimantan Selatan,province,2025-03,4.25,draft,
            poor_population,thousand persons,63,Kalimantan Selatan,province,2025-09,168.81,draft,
            poverty_rate_p0,percent,63,Kalimantan Selatan,province,2025-09,3.73,draft,
            poverty_rate_p0_urban,percent,63,Kalimantan Selatan,province,2025-09,2.91,draft,
            poverty_rate_p0_rural,percent,63,Kalimantan Selatan,province,2025-09,4.58,draft,
            poverty_line,rupiah/capita/month,63,Kalimantan Selatan,province,2025-09,684567,draft,
            poor_population,thousand persons,64,Kalimantan Timur,province,2022-09,242.30,draft,
            poverty_rate_p0,percent,64,Kalimantan Timur,province,2022-09,6.44,draft,
            poor_population_urban,thousand persons,64,Kalimantan Timur,province,2022-09,128.98,draft,
            poverty_rate_p0_urban,percent,64,Kalimantan Timur,province,2022-09,4.97,draft,
            poor_population_rural,thousand persons,64,Kalimantan Timur,province,2022-09,113.32,draft,
            poverty_rate_p0_rural,percent,64,Kalimantan Timur,province,2022-09,9.71,draft,
            poor_population,thousand persons,64,Kalimantan Timur,province,2023-03,231.07,draft,
            poverty_rate_p0,percent,64,Kalimantan Timur,province,2023-03,6.11,draft,
            poor_population_urban,thousand persons,64,Kalimantan Timur,province,2023-03,122.43,draft,
            poverty_rate_p0_urban,percent,64,Kalimantan Timur,province,2023-03,4.68,draft,
            poor_population_rural,thousand persons,64,Kalimantan Timur,province,2023-03,108.64,draft,
            poverty_rate_p0_rural,percent,64,Kalimantan Timur,province,2023-03,9.28,draft,
            poverty_line,rupiah/capita/month,64,Kalimantan Timur,province,2023-03,790186,draft,
            poor_population,thousand persons,64,Kalimantan Timur,province,2024-03,221.34,draft,
            poverty_rate_p0,percent,64,Kalimantan Timur,province,2024-03,5.78,draft,
            poor_population_urban,thousand persons,64,Kalimantan Timur,province,2024-03,118.44,draft,
            poverty_rate_p0_urban,percent,64,Kalimantan Timur,province,2024-03,4.47,draft,
            poor_population_rural,thousand persons,64,Kalimantan Timur,province,2024-03,102.90,draft,
            poverty_rate_p0_rural,percent,64,Kalimantan Timur,province,2024-03,8.76,draft,
            poverty_line,rupiah/capita/month,64,Kalimantan Timur,province,2024-03,833955,draft,
            poor_population,thousand persons,64,Kalimantan Timur,province,2024-09,211.88,draft,
            poverty_rate_p0,percent,64,Kalimantan Timur,province,2024-09,5.51,draft,
            poor_population_urban,thousand persons,64,Kalimantan Timur,province,2024-09,118.19,draft,
            poverty_rate_p0_urban,percent,64,Kalimantan Timur,province,2024-09,4.41,draft,
            poor_population_rural,thousand persons,64,Kalimantan Timur,province,2024-09,93.69,draft,
            poverty_rate_p0_rural,percent,64,Kalimantan Timur,province,2024-09,8.00,draft,
            poor_population,thousand persons,64,Kalimantan Timur,province,2025-03,199.71,draft,
            poverty_rate_p0,percent,64,Kalimantan Timur,province,2025-03,5.17,draft,
            poverty_rate_p0_urban,percent,64,Kalimantan Timur,province,2025-03,4.16,draft,
            poor_population_rural,thousand persons,64,Kalimantan Timur,province,2025-03,87.63,draft,
            poverty_rate_p0_rural,percent,64,Kalimantan Timur,province,2025-03,7.48,draft,
            poverty_line,rupiah/capita/month,64,Kalimantan Timur,province,2025-03,866193,draft,
            tpt,percent,63,Kalimantan Selatan,province,2018-02,3.86,draft,
            tpt,percent,63,Kalimantan Selatan,province,2018-08,4.50,draft,
            unemployed,persons,63,Kalimantan Selatan,province,2018-08,98278,draft,
            tpt,percent,63,Kalimantan Selatan,province,2019-02,3.50,draft,
            unemployed,thousand persons,63,Kalimantan Selatan,province,2019-02,78.73,draft,
            tpt,percent,63,Kalimantan Selatan,province,2019-08,4.31,draft,
            unemployed,thousand persons,63,Kalimantan Selatan,province,2019-08,91.73,draft,
            tpt,percent,63,Kalimantan Selatan,province,2020-02,3.80,draft,
            unemployed,thousand persons,63,Kalimantan Selatan,province,2020-02,85.83,draft,
            unemployed,persons,63,Kalimantan Selatan,province,2022-02,89470,draft,
            unemployed,persons,63,Kalimantan Selatan,province,2023-02,85298,draft,
            labour_force,persons,63,Kalimantan Selatan,province,2023-02,2161286,draft,
            tpt,percent,63,Kalimantan Selatan,province,2024-02,3.89,draft,
            tpt,percent,63,Kalimantan Selatan,province,2025-02,3.94,draft,
            unemployed,persons,63,Kalimantan Selatan,province,2025-02,88499,draft,
            tpak,percent,63,Kalimantan Selatan,province,2025-02,70.41,draft,
            tpt,percent,6303,Banjar,regency,2024-08,2.71,draft,
            tpt,percent,6303,Banjar,regency,2025-08,2.76,draft,
            """;

    @Test
    void published_figures_break_no_rule_but_that_an_edition_differs_from_another() throws IOException {
        Outcome outcome = check(RIGHT.lines().toList());

        assertThat(outcome.out().lines()).allMatch(line -> line.contains(": warn claims_agree: "));
    }

    /** The urban poor of Kaltim in March 2025 as a paper has them: 112.04 + 87.63 is 199.67 and not 199.71. */
    @Test
    void a_part_that_misses_its_whole_by_forty_people_is_found() throws IOException {
        Outcome outcome = check(List.of(
                "poor_population,thousand persons,64,Kalimantan Timur,province,2025-03,199.71,draft,",
                "poor_population_urban,thousand persons,64,Kalimantan Timur,province,2025-03,112.04,draft,",
                "poor_population_rural,thousand persons,64,Kalimantan Timur,province,2025-03,87.63,draft,"));

        assertThat(outcome.out())
                .contains(
                        "claims.csv:3: warn poverty_parts_make_whole: poor_population urban + poor_population rural is"
                                + " 199,670 (± 15), found 199,710");
    }

    @Test
    void each_wrong_figure_breaks_the_rule_that_is_there_for_it() throws IOException {
        Outcome outcome = check(WRONG.stream().map(row -> row.get(0)).toList());

        assertThat(outcome.code()).isEqualTo(Main.FINDINGS);
        for (int row = 0; row < WRONG.size(); row++) {
            String told = "claims.csv:" + (row + 2) + ": ";
            String rule = " " + WRONG.get(row).get(1) + ": ";
            assertThat(outcome.out().lines().filter(line -> line.startsWith(told)))
                    .as(WRONG.get(row).get(0))
                    .anyMatch(line -> line.contains(rule));
        }
    }

    private Outcome check(List<String> rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("claims.csv"), ClaimField.HEADER + "\n" + String.join("\n", rows) + "\n");
        return SmallProject.engine("check", file.toString(), "--marts", MARTS.toString());
    }
}
