package id.banua.batch.source.sheet;

import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The visible sheets of an ODS file. Read here and not by a library, because only the file itself has the text that each
 * cell shows, from which the printed digits come.
 */
final class OdsSheets {
    private final XMLStreamReader xml;
    private final String file;
    private final Consumer<Sheet> use;
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";

    private OdsSheets(XMLStreamReader xml, String file, Consumer<Sheet> use) {
        this.xml = xml;
        this.file = file;
        this.use = use;
    }

    static void read(Path file, String name, Consumer<Sheet> use) {
        try (ZipPackage zip = ZipPackage.open(file, name)) {
            if (zip.text("META-INF/manifest.xml").contains("encryption-data")) {
                throw new DataFault(name + ": an .xlsx or .ods spreadsheet was expected, found one that a password"
                        + " protects; save it without");
            }
            if (!zip.has("content.xml")) {
                throw new DataFault(name + ": an .ods spreadsheet was expected, found another zip (no content.xml)");
            }
            zip.readXml("content.xml", xml -> new OdsSheets(xml, name, use).readAll());
        } catch (IOException e) {
            throw ZipPackage.broken(name, e);
        }
    }

    private void readAll() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = OdsXml.text(xml, "name", "");
                    case "table-properties" -> {
                        if (OdsXml.text(xml, "display", "true").equals("false")) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "table" -> readTable();
                    default -> {}
                }
            }
        }
    }

    private void readTable() throws XMLStreamException {
        boolean isHidden = hiddenStyles.contains(OdsXml.text(xml, "style-name", ""));
        Sheet sheet = new Sheet(file, OdsXml.text(xml, "name", ""));
        List<Span> spans = new ArrayList<>();
        int row = 0;
        while (!OdsXml.isEnd(xml, "table")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> row += readRow(sheet, row, spans);
                    // Drawn things and what a linked sheet was filled from are no cells of this one.
                    case "shapes", "table-source" -> OdsXml.skip(xml);
                    default -> {}
                }
            }
        }
        if (!isHidden) {
            sheet.merge(spans);
            use.accept(sheet);
        }
    }

    /** Reads a row and says how many rows it stands for. */
    private int readRow(Sheet sheet, int row, List<Span> spans) throws XMLStreamException {
        int repeated = OdsXml.whole(xml, "number-rows-repeated", 1);
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        while (!OdsXml.isEnd(xml, "table-row")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-cell" -> column += readCell(row, column, cells, spans);
                    case "covered-table-cell" -> {
                        column += OdsXml.whole(xml, "number-columns-repeated", 1);
                        OdsXml.skip(xml);
                    }
                    default -> {}
                }
            }
        }
        for (int copy = 0; copy < repeated && !cells.isEmpty(); copy++) {
            for (SheetCell cell : cells) {
                sheet.add(new SheetCell(row + copy, cell.column(), cell.kind(), cell.text()));
            }
        }
        return repeated;
    }

    /** Reads a cell and says how many columns it stands for. */
    private int readCell(int row, int column, List<SheetCell> cells, List<Span> spans) throws XMLStreamException {
        int repeated = OdsXml.whole(xml, "number-columns-repeated", 1);
        int rows = OdsXml.whole(xml, "number-rows-spanned", 1);
        int columns = OdsXml.whole(xml, "number-columns-spanned", 1);
        OdsCell cell = OdsCell.read(xml);
        if (cell.text().isBlank()) {
            return repeated;
        }
        boolean isMerged = rows > 1 || columns > 1;
        if (isMerged) {
            spans.add(new Span(row, column, row + rows - 1, column + columns - 1));
        }
        if (repeated > OdsXml.MAX_COLUMNS) {
            throw new DataFault(file + ": at most 16,384 columns were expected in a sheet, found more");
        }
        // Some programs repeat a merged cell instead of writing what it covers.
        for (int copy = 0; copy < (isMerged ? 1 : repeated); copy++) {
            cells.add(new SheetCell(row, column + copy, cell.kind(), cell.text()));
        }
        return repeated;
    }
}
