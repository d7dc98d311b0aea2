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

/** Figures that are wrong in the ways of the field, checked as an analyst would check a file of them. */
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

    /** The rule that is there for it, then a line of a claims file. */
    private static final List<String[]> WRONG =
            """
            count_is_whole:                  poor_population,persons,64,Kalimantan Timur,province,2025-03,199.71,W1,
            value_is_number:                 poor_population,jiwa,64,Kalimantan Timur,province,2025-03,"199,71",W1b,
            unit_word_fits_note:             poor_population,thousand persons,64,Kalimantan Timur,province,2025-03,199.71,W1c,"199,71 jiwa"
            rank_holds:                      poverty_rate_p0,percent,6302,Kotabaru,regency,2025-03,43.6,W2,terendah di Kalsel
            implied_population_is_smooth:    poor_population,persons,64,Kalimantan Timur,province,2023-03,221340,W3,
            code_names_region:               poverty_rate_p0,percent,6402,Kutai Kartanegara,regency,2024-03,7.28,W4,
            code_names_region:               poverty_rate_p0,percent,6403,Berau,regency,2024-03,5.08,W4c,
            region_is_known:                 poverty_rate_p0,percent,6407,Kutai Barat,regency,2024-03,9.00,W4d,
            village_is_told_in_its_district: population_registered,persons,6302121,Tirawan / Kelumpang Hilir,district,2025,10,W5,
            village_is_told_in_its_district: population_registered,persons,63.02.17,Kelumpang Hilir,district,2025,41,W5b,"Langadai 4, Tegal Rejo 10, Tarjun 3, Sungai Taib 10, Tirawan 10"
            claims_agree:                    jobfair_vacancies,vacancies,63,Kalimantan Selatan,province,2025-07,1969,W6,
            claims_agree:                    jobfair_vacancies,vacancies,63,Kalimantan Selatan,province,2025-07,1940,W6b,
            level_is_surveyed:               poverty_rate_p0,percent,6303,Banjar,regency,2024-09,2.51,W8,
            level_is_surveyed:               tpt,percent,6303,Banjar,regency,2024-02,2.51,W8b,
            change_is_of_the_same_month:     tpt,percent,63,Kalimantan Selatan,province,2024-08,4.20,W9,turun dari Februari 2024
            definition_version_is_stated:    extreme_poverty_rate,percent,00,Indonesia,national,2023-03,1.12,W10,
            change_is_within_one_series:     extreme_poverty_rate,percent,00,Indonesia,national,2024-03,1.26,W10b,"naik dari 1,12 persen pada Maret 2023"
            change_is_within_one_series:     extreme_poverty_rate,percent,00,Indonesia,national,2024-03,1.26,W10c,"up from 1.12 percent by the line of USD 1.9 PPP"
            change_is_within_one_series:     poor_population,thousand persons,64,Kalimantan Timur,province,2015-03,212.89,W11b,"turun dari 252,68 ribu pada September 2014"
            old_borders_are_marked:          poverty_rate_p0,percent,64,Kalimantan Timur,province,2011-03,6.77,W11,
            value_is_possible:               poverty_line,rupiah/capita/month,64,Kalimantan Timur,province,2025-03,866.193,v01,
            count_is_whole:                  unemployed,persons,63,Kalimantan Selatan,province,2025-02,88.499,v02,
            unit_is_known:                   poverty_rate_p0,thousand persons,63,Kalimantan Selatan,province,2024-09,4.02,v05,
            value_is_possible:               gini,ratio,63,Kalimantan Selatan,province,2024-09,29.8,v06,
            code_names_region:               poverty_rate_p0,percent,6501,Bulungan,regency,2024-03,8.50,v08,
            region_is_known:                 poverty_rate_p0,percent,6408,Kutai Timur,regency,2024-03,8.80,v10,
            round_exists:                    poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-05,4.11,v14,
            rank_holds:                      poverty_rate_p0,percent,6471,Balikpapan,regency,2024-03,2.23,v16,tertinggi di Kaltim
            told_direction_fits:             tpt,percent,63,Kalimantan Selatan,province,2025-02,3.94,v17,turun dibanding Februari 2024
            p2_p1_p0_in_order:               poverty_severity_p2,index,63,Kalimantan Selatan,province,2023-03,0.95,v19,
            level_is_not_a_change:           poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-03,0.18,v25,
            value_is_of_its_period:          poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,183.31,v26,
            note_arithmetic_holds:           poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-09,4.02,v27,"180.200 dari 3.483.000 penduduk"
            note_arithmetic_holds:           houses_built_csr,houses,64,Kalimantan Timur,province,2024,386,v28,85 persen dari 508
            result_is_not_the_target:        houses_built_csr,houses,64,Kalimantan Timur,province,2024,508,v29,386 selesai + 86 berjalan
            code_names_region:               population_registered,persons,6302121,Pulau Laut Utara,district,2024,39304,v30,
            decimal_point_is_kept:           poverty_rate_p0,persen,61,Kalimantan Barat,province,2024-03,63.2,v34,
            unit_word_is_kept:               poor_population,thousand persons,65,Kalimantan Utara,province,2024-03,47970,v36,
            note_tells_a_level:              poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-03,4.11,v39,"turun 4,11 persen"
            status_fits_note:                poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-03,4.11,v40,target RPJMD
            """.lines().map(line -> line.split(": +", 2)).toList();

    @Test
    void each_wrong_figure_breaks_the_rule_that_is_there_for_it() throws IOException {
        Outcome outcome = check(WRONG.stream().map(row -> row[1]).toList());

        assertThat(outcome.code()).isEqualTo(Main.FINDINGS);
        for (int row = 0; row < WRONG.size(); row++) {
            String told = "claims.csv:" + (row + 2) + ": ";
            String rule = " " + WRONG.get(row)[0] + ": ";
            assertThat(outcome.out().lines().filter(line -> line.startsWith(told)))
                    .as(WRONG.get(row)[1])
                    .anyMatch(line -> line.contains(rule));
        }
    }

    /** The urban poor of Kaltim in March 2025 as a paper has them: 112.04 + 87.63 is 199.67 and not 199.71. */
    @Test
    void a_part_that_misses_its_whole_by_forty_people_is_found() throws IOException {
        Outcome outcome = check(List.of(
                "poor_population,thousand persons,64,Kalimantan Timur,province,2025-03,199.71,draft,",
                "poor_population_urban,thousand persons,64,Kalimantan Timur,province,2025-03,112.04,draft,",
                "poor_population_rural,thousand persons,64,Kalimantan Timur,province,2025-03,87.63,draft,"));

        assertThat(outcome.out())
                .contains("claims.csv:3: warn poverty_parts_make_whole: Number of poor people (urban) +"
                        + " Number of poor people (rural) is 199,670 (± 15), found 199,710");
    }

    private Outcome check(List<String> rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("claims.csv"), ClaimField.HEADER + "\n" + String.join("\n", rows) + "\n");
        return SmallProject.engine("check", file.toString(), "--marts", MARTS.toString());
    }
}
