package id.banua.batch.source.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which cells of an XLSX sheet are merged: what the library that reads its cells does not tell. */
final class XlsxParts {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final ZipPackage zip;
    private final Map<String, String> partOfSheet = new HashMap<>();

    XlsxParts(ZipPackage zip) {
        this.zip = zip;
        String workbook = targets("", "_rels/.rels").entrySet().stream()
                .filter(target -> target.getKey().startsWith("officeDocument "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("xl/workbook.xml");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String file = workbook.substring(folder.length());
        Map<String, String> targets = targets(folder, folder + "_rels/" + file + ".rels");
        zip.readXml(
                workbook,
                xml -> elements(xml, "sheet", () -> {
                    String id = xml.getAttributeValue(RELATIONSHIPS, "id");
                    String key = "worksheet " + (id == null ? xml.getAttributeValue(RELATIONSHIPS_STRICT, "id") : id);
                    partOfSheet.put(text(xml, "name"), targets.getOrDefault(key, ""));
                }));
    }

    /** The merged cells of the sheet of that name. */
    List<Span> mergedIn(String sheet) {
        List<Span> spans = new ArrayList<>();
        zip.readXml(
                partOfSheet.getOrDefault(sheet, ""),
                xml -> elements(xml, "mergeCell", () -> spans.add(Span.of(text(xml, "ref")))));
        return spans;
    }

    /** The parts that a list of relations leads to, by the last word of their kind and their id. */
    private Map<String, String> targets(String folder, String relations) {
        Map<String, String> targets = new HashMap<>();
        zip.readXml(
                relations,
                xml -> elements(xml, "Relationship", () -> {
                    String target = text(xml, "Target");
                    String type = text(xml, "Type");
                    targets.put(
                            type.substring(type.lastIndexOf('/') + 1) + " " + text(xml, "Id"),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }));
        return targets;
    }

    private static void elements(XMLStreamReader xml, String name, Runnable use) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(name)) {
                use.run();
            }
        }
    }

    private static String text(XMLStreamReader xml, String attribute) {
        @Nullable String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
