package id.banua.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SmallChartsTest {
    private static final TrendLine PROVINCE = Samples.line(
            "Kalimantan Selatan", "03", false, "2012-03=5.06", "2021-03=4.83", "2024-03=4.11", "2025-03=3.84");
    private static final List<Panel> PANELS = List.of(
            new Panel("Kotabaru", List.of(Samples.line("Maret", "03", true, "2021-03=4.9", "2024-03=4.45"), PROVINCE)),
            new Panel("Banjar", List.of(Samples.line("Maret", "03", true, "2021-03=3.0", "2023-03=2.4"), PROVINCE)));
    private static final MultiplesView MULTIPLES = new MultiplesView(
            "Kemiskinan menurut kabupaten/kota", "Persen", "Sumber: BPS", Hue.POVERTY, Samples.PERCENT, PANELS);

    @Test
    void small_multiples_share_both_axes() {
        List<XYPlot> plots = SmallMultiples.plots(MULTIPLES, PanelGrid.of(Width.DESKTOP, 20, 1, 0));

        assertThat(plots)
                .extracting(plot -> plot.getRangeAxis().getRange())
                .hasSize(2)
                .containsOnly(plots.get(0).getRangeAxis().getRange());
        assertThat(plots)
                .extracting(plot -> plot.getDomainAxis().getRange())
                .containsOnly(plots.get(0).getDomainAxis().getRange());
    }

    @Test
    void context_is_cut_to_the_years_of_the_subjects() {
        XYPlot plot = SmallMultiples.plots(MULTIPLES, PanelGrid.of(Width.DESKTOP, 20, 1, 0))
                .get(0);

        assertThat(plot.getDataset().getX(0, 0).intValue()).isEqualTo(2021);
    }

    @Test
    void each_panel_has_its_name_and_last_value_and_an_older_one_says_its_year() {
        String svg = Pictures.svg(SmallMultiples.of(MULTIPLES, Width.PHONE, "Dua kabupaten."));

        assertThat(Samples.texts(svg)).contains("Kotabaru", "4,45", "Banjar", "2,40 (2023)", "2021", "2024");
        assertThat(Samples.texts(svg)).containsOnlyOnce("Kalimantan Selatan", "Maret");
    }

    @Test
    void ranked_dots_keep_the_order_given_and_say_why_a_value_is_missing() {
        RankedView view = new RankedView(
                "Kemiskinan",
                "",
                "",
                Hue.POVERTY,
                Samples.PERCENT,
                List.of(
                        RankedRow.of("Tabalong", 5.64),
                        RankedRow.of("Banjar", 2.36),
                        new RankedRow("Tapin", OptionalDouble.empty(), false, "tidak ada data")),
                Optional.of(new RankedView.Reference("Kalimantan Selatan", 4.11)));
        CategoryPlot plot = RankedDots.plot(view);
        String svg = Pictures.svg(RankedDots.of(view, Width.PHONE, "Peringkat."));

        assertThat(plot.getDataset().getColumnKeys().toString()).isEqualTo("[Tabalong, Banjar, Tapin]");
        assertThat(plot.getDataset().getValue(0, 2)).isNull();
        assertThat(Samples.texts(svg)).contains("5,64", "2,36", "tidak ada data", "Kalimantan Selatan 4,11");
    }

    @Test
    void a_sparkline_joins_no_round_with_another_and_no_gap() {
        String svg = Sparkline.svg(Samples.poverty().lines(), Hue.POVERTY, "Turun.");
        List<Element> lines = Samples.elements(svg, "path");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getAttribute("d").chars().filter(step -> step == 'M'))
                .hasSize(1);
        assertThat(lines.get(1).getAttribute("d").chars().filter(step -> step == 'M'))
                .hasSize(2);
        assertThat(Samples.elements(svg, "circle")).hasSize(7);
        assertThat(Sparkline.svg(List.of(), Hue.POVERTY, "Kosong.")).contains("aria-label=\"Kosong.\"");
    }
}
