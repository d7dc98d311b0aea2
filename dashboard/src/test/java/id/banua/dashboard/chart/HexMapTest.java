package id.banua.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HexMapTest {
    private static final MapWords WORDS = new MapWords(
            "",
            "Persen, Maret 2024",
            "rendah",
            "tinggi",
            "kabupaten/kota",
            "hati-hati",
            "tidak ada data",
            "Sel perkiraan");

    @Test
    void a_single_cell_is_one_hexagon() {
        HexGrid grid = HexGrid.of(List.of(new HexCell(7, 3, "6301")));

        assertThat(HexPaths.outlines(grid.edges()).get("6301")).isEqualTo("M1 0l1 1 0 2-1 1-1-1 0-2z");
    }

    @Test
    void cells_of_one_region_lose_the_sides_between_them() {
        HexGrid grid = HexGrid.of(List.of(new HexCell(0, 0, "6301"), new HexCell(0, 1, "6301")));

        assertThat(grid.edges()).hasSize(10);
        assertThat(HexPaths.outlines(grid.edges()).getOrDefault("6301", "")).containsOnlyOnce("M");
    }

    @Test
    void odd_rows_are_shifted_right_by_half_a_cell() {
        HexGrid grid = HexGrid.of(List.of(new HexCell(0, 0, "6301"), new HexCell(1, 0, "6302")));

        assertThat(grid.edges()).hasSize(12);
        assertThat(grid.edges().stream().filter(edge -> edge.beyond().isPresent()))
                .hasSize(2);
        assertThat(grid.regionAt(1, 2)).contains("6301");
        assertThat(grid.regionAt(2.2, 5.1)).contains("6302");
        assertThat(grid.regionAt(9, 2)).isEmpty();
    }

    @Test
    void a_line_stands_once_and_only_where_two_regions_meet() {
        HexGrid grid = HexGrid.of(List.of(new HexCell(0, 0, "6301"), new HexCell(0, 1, "6302")));

        String line = HexPaths.lines(
                grid.edges().stream().filter(edge -> edge.beyond().isPresent()).toList());

        assertThat(line).isEqualTo("M2 1l0 2");
    }

    @Test
    void each_region_is_one_link_with_its_sentence() {
        String svg = HexMap.svg(view(block(6)), Width.DESKTOP, "Peta.");
        List<Element> links = Samples.elements(svg, "a");

        assertThat(links)
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("/wilayah/6301", "/wilayah/6302", "/wilayah/6303");
        assertThat(links.get(0).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Kabupaten Satu: 2,40 persen, Maret 2024");
        assertThat(links.get(0).getElementsByTagName("path").getLength()).isEqualTo(1);
        assertThat(Samples.parsed(svg).getAttribute("role")).isEqualTo("group");
    }

    @Test
    void the_legend_counts_the_regions_of_each_class_and_names_what_is_hatched_or_dotted() {
        List<String> texts = Samples.texts(HexMap.svg(view(block(6)), Width.DESKTOP, "Peta."));

        assertThat(texts).contains("2,30\u20134,09 rendah (1\u00a0kabupaten/kota)", "4,10\u20134,20 tinggi (1)");
        assertThat(texts).contains("hati-hati", "tidak ada data", "Sel perkiraan");
    }

    @Test
    void every_region_is_named_inside_its_shape_or_beside_the_land() {
        for (int side : new int[] {6, 30}) {
            List<String> texts = Samples.texts(HexMap.svg(view(block(side)), Width.PHONE, "Peta."));

            assertThat(String.join(" ", texts)).contains("Satu", "Dua", "Tiga");
        }
    }

    @Test
    void labels_never_leave_the_picture() {
        MapFrame frame = MapFrame.of(HexGrid.of(block(6)), view(block(6)).regions(), 390, 760);

        assertThat(frame.labels()).allSatisfy(label -> {
            assertThat(frame.left() + label.left()).isGreaterThanOrEqualTo(-0.5);
            assertThat(frame.left() + label.left() + label.width()).isLessThanOrEqualTo(390.5);
        });
    }

    @Test
    void three_thousand_cells_make_less_than_sixty_kilobytes_and_the_same_bytes_twice() {
        String svg = HexMap.svg(view(block(56)), Width.DESKTOP, "Peta.");

        assertThat(svg.length()).isLessThan(60_000);
        assertThat(HexMap.svg(view(block(56)), Width.DESKTOP, "Peta.")).isEqualTo(svg);
    }

    /** A square of cells in three stripes. */
    private static List<HexCell> block(int side) {
        List<HexCell> cells = new ArrayList<>();
        IntStream.range(0, side * side)
                .forEach(i -> cells.add(new HexCell(i / side, i % side, "630" + (1 + i / side * 3 / side))));
        return cells;
    }

    private static MapView view(List<HexCell> cells) {
        Classes classes = Classes.of(List.of(2.4, 4.1));
        List<MapRegion> regions = List.of(
                region("6301", "Satu", Shade.of(2.4, classes, Samples.PERCENT, false)),
                region("6302", "Dua", Shade.of(4.1, classes, Samples.PERCENT, true)),
                region("6303", "Tiga", Shade.missing("tidak ada data")));
        return new MapView(Hue.POVERTY, Samples.PERCENT, cells, regions, classes, WORDS);
    }

    private static MapRegion region(String code, String name, Shade shade) {
        String sentence = "Kabupaten " + name + ": " + shade.label() + " persen, Maret 2024";
        return new MapRegion(code, code.substring(0, 2), name, sentence, "/wilayah/" + code, shade);
    }
}
