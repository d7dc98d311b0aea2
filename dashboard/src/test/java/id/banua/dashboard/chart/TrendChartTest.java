package id.banua.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class TrendChartTest {

    @Test
    void rounds_of_different_months_are_separate_series_and_never_joined() {
        XYDataset data = TrendChart.plot(Samples.poverty(), Width.DESKTOP).getDataset();

        assertThat(IntStream.range(0, data.getSeriesCount()).mapToObj(data::getSeriesKey))
                .extracting(Object::toString)
                .containsExactly("0 03 Indonesia", "1 03 Maret", "2 09 September");
        assertThat(positions(data, 1)).containsExactly("2022.2", "2023.2", "2024.2", "2025.2");
    }

    @Test
    void a_missing_round_cuts_the_line() {
        XYDataset data = TrendChart.plot(Samples.poverty(), Width.DESKTOP).getDataset();

        assertThat(IntStream.range(0, data.getItemCount(2)).mapToObj(item -> data.getYValue(2, item)))
                .containsExactly(6.27, 6.44, Double.NaN, 5.51);
    }

    @Test
    void a_break_of_the_series_cuts_the_line_between_neighbouring_years() {
        TrendLine revised = new TrendLine(
                "Agustus",
                "08",
                true,
                List.of(
                        TrendPoint.of("2017-08", 4.77),
                        new TrendPoint("2018-08", TrendPoint.positionOf("2018-08"), 4.35, false, true)));

        assertThat(TrendSeries.items(revised)).hasSize(3);
        assertThat(TrendSeries.items(revised).get(1)).isEmpty();
    }

    @Test
    void figures_without_a_month_are_joined_only_among_themselves_and_stand_back() {
        TrendLine year = Samples.line("bulan tidak disebut", "year", true, "2021=4.83", "2022=4.49");
        List<TrendLine> lines = List.of(Samples.line("Maret", "03", true, "2021-03=4.83", "2022-03=4.49"), year);
        String svg = svg(new TrendView("", "", "", Hue.POVERTY, Samples.PERCENT, lines, List.of()), Width.DESKTOP);

        assertThat(Mark.of("year")).isEqualTo(Mark.DIAMOND);
        assertThat(Samples.texts(svg)).containsOnlyOnce("4,49");
        assertThat(TrendRenderer.standsBesideRounds(year, lines)).isTrue();
        assertThat(TrendRenderer.standsBesideRounds(year, List.of(year))).isFalse();
    }

    @Test
    void the_last_value_of_each_round_and_the_one_a_year_before_are_written() {
        List<String> texts = Samples.texts(svg(Samples.poverty(), Width.DESKTOP));

        assertThat(texts).contains("5,17", "Maret", "5,51", "September", "5,78", "Indonesia");
        assertThat(texts).contains("2022", "2025").doesNotContain("2.025");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void nothing_is_written_outside_the_picture_at_any_width(Width width) {
        String svg = svg(Samples.poverty(), width);

        assertThat(Samples.elements(svg, "text")).allSatisfy(text -> {
            double left = Double.parseDouble(text.getAttribute("x"));
            assertThat(left).as(text.getTextContent()).isNotNegative();
            assertThat(left + widthOf(text)).as(text.getTextContent()).isLessThanOrEqualTo(width.pixels() + 1);
        });
    }

    @Test
    void filled_marks_are_the_first_round_and_hollow_ones_the_second() {
        List<Element> marks = Samples.elements(svg(Samples.poverty(), Width.DESKTOP), "circle");
        String hue = HouseTheme.colour(Hue.POVERTY);

        assertThat(marks.stream().filter(mark -> mark.getAttribute("fill").equals(hue)))
                .hasSize(4 + 1);
        assertThat(marks.stream().filter(mark -> mark.getAttribute("stroke").equals(hue)))
                .hasSize(3 + 1);
    }

    @Test
    void a_doubtful_figure_wears_a_ring() {
        TrendPoint doubtful = new TrendPoint("2024-03", TrendPoint.positionOf("2024-03"), 4.11, true);
        TrendLine line = new TrendLine("Maret", "03", true, List.of(TrendPoint.of("2023-03", 4.29), doubtful));
        TrendView view = new TrendView("", "", "", Hue.POVERTY, Samples.PERCENT, List.of(line), List.of());

        assertThat(svg(view, Width.PHONE)).containsOnlyOnce("stroke=\"" + HouseTheme.CAUTION + "\"");
    }

    @Test
    void two_context_rounds_of_one_region_share_a_label() {
        List<TrendLine> lines = List.of(
                Samples.line("Indonesia", "03", false, "2024-03=9.03", "2025-03=8.47"),
                Samples.line("Indonesia", "09", false, "2023-09=8.9", "2024-09=8.57"));

        List<EndLabel> labels = EndLabel.all(lines, Hue.POVERTY, Samples.PERCENT, 100);

        assertThat(labels).hasSize(1);
        assertThat(labels.get(0).last().period()).isEqualTo("2025-03");
    }

    @Test
    void a_break_is_named_above_the_plot() {
        TrendView poverty = Samples.poverty();
        TrendView broken = new TrendView(
                "",
                "",
                "",
                poverty.hue(),
                poverty.format(),
                poverty.lines(),
                List.of(new Annotation(2023, "dasar baru")));

        assertThat(Samples.texts(svg(broken, Width.PHONE))).contains("dasar baru");
    }

    @Test
    void no_points_at_all_still_make_a_picture() {
        TrendView empty = new TrendView("Judul", "", "", Hue.CONTEXT, Samples.PERCENT, List.of(), List.of());

        assertThat(Samples.texts(svg(empty, Width.DESKTOP))).contains("Judul");
    }

    @Test
    void a_round_nobody_surveys_is_refused() {
        assertThatThrownBy(() -> Mark.of("07")).hasMessageContaining("'07'");
    }

    private static List<String> positions(XYDataset data, int series) {
        return IntStream.range(0, data.getItemCount(series))
                .mapToObj(item -> new ValueFormat("en", 1, "", "")
                        .format(data.getXValue(series, item))
                        .replace(",", ""))
                .toList();
    }

    private static double widthOf(Element text) {
        float size = Float.parseFloat(text.getAttribute("font-size"));
        boolean isSemibold = text.getAttribute("font-weight").equals("600");
        return HouseTheme.widthOf(
                text.getTextContent(), isSemibold ? HouseTheme.semibold(size) : HouseTheme.regular(size));
    }

    private static String svg(TrendView view, Width width) {
        return Pictures.svg(TrendChart.of(view, width, "Kalimat pengganti."));
    }
}
