package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.ClaimField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published figures that are right, checked as an analyst would check a file of them. */
@Tag("slow")
class PublishedFiguresTest {
    private static final Path MARTS = Path.of(System.getProperty("banua.marts"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() {
        assertThat(SmallProject.engine("build", "--marts", MARTS.toString()).code())
                .isEqualTo(Main.DONE);
    }

    /** As BPS published them, both editions of the unemployment rate included; the field notes have the sources. */
    private static final String RIGHT = """
            poor_population,thousand persons,63,Kalimantan Selatan,province,2018-03,189.03,draft,
            poverty_rate_p0,percent,63,Kalimantan Selatan,province,2018-03,4.54,draft,
            poor_population_urban,thousand persons,63,Kalimantan Selatan,province,2018-03,68.70,draft,
            poverty_rate_p0_urban,percent,63,Kalimantan Selatan,province,2018-03,3.54,draft,
            poor_population_rural,thousand persons,63,Kalimantan Selatan,province,2018-03,120.33,draft,
            poverty_rate_p0_rural,percent,63,Kalimantan Selatan,province,2018-03,5.40,draft,
            poor_population,thousand persons,63,Kalimantan Selatan,province,2019-09,190.29,draft,
            poor_population_urban,thousand persons,63,Kalimantan Selatan,province,2019-09,69.86,draft,
            poverty_rate_p0_urban,percent,63,Kalimantan Selatan,province,2019-09,3.47,draft,
            poor_population_rural,thousand persons,63,Kalimantan Selatan,province,2019-09,120.43,draft,
            poverty_rate_p0_rural,percent,63,Kalimantan Selatan,province,2019-09,5.36,draft,
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
        Path file = Files.writeString(folder.resolve("claims.csv"), ClaimField.HEADER + "\n" + RIGHT);

        Outcome outcome = SmallProject.engine("check", file.toString(), "--marts", MARTS.toString());

        assertThat(outcome.out().lines()).allMatch(line -> line.contains(": warn claims_agree: "));
    }
}
