package id.banua.dashboard.chart;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Small records for tests, and a reader that fails on SVG that is not well-formed. */
final class Samples {
    static final ValueFormat PERCENT = new ValueFormat("id", 2, "", "");

    private Samples() {}

    /** A line from pairs such as {@code "2024-09=4.02"}. */
    static TrendLine line(String label, String marker, boolean subject, String... points) {
        return new TrendLine(
                label,
                marker,
                subject,
                Arrays.stream(points)
                        .map(pair -> TrendPoint.of(
                                pair.substring(0, pair.indexOf('=')),
                                Double.parseDouble(pair.substring(pair.indexOf('=') + 1))))
                        .toList());
    }

    /** Poverty in Kalimantan Timur as published, with its real gap: there was no round in September 2023. */
    static TrendView poverty() {
        return new TrendView(
                "Persentase penduduk miskin, Kalimantan Timur",
                "Persen penduduk",
                "Sumber: BPS, Susenas",
                Hue.POVERTY,
                PERCENT,
                List.of(
                        line("Maret", "03", true, "2022-03=6.31", "2023-03=6.11", "2024-03=5.78", "2025-03=5.17"),
                        line("September", "09", true, "2021-09=6.27", "2022-09=6.44", "2024-09=5.51"),
                        line("Indonesia", "03", false, "2022-03=9.54", "2023-03=9.36", "2024-03=9.03")),
                List.of());
    }

    static Element parsed(String svg) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + svg, e);
        }
    }

    static List<String> texts(String svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    static List<Element> elements(String svg, String name) {
        NodeList found = parsed(svg).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
