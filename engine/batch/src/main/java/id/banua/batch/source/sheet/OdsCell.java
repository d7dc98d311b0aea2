package id.banua.batch.source.sheet;

import id.banua.batch.source.sheet.SheetCell.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a cell of an ODS file holds and shows. */
record OdsCell(Kind kind, String text) {

    /** Reads the cell that was just begun, to its end. */
    static OdsCell read(XMLStreamReader xml) throws XMLStreamException {
        String type = OdsXml.text(xml, "value-type", "");
        String formula = OdsXml.text(xml, "formula", "");
        String number = OdsXml.text(xml, "value", "");
        String date = OdsXml.text(xml, "date-value", OdsXml.text(xml, "time-value", ""));
        String shown = shownText(xml);
        return switch (type) {
            case "float", "currency" -> number(Kind.NUMBER, number, shown);
            case "percentage" -> number(Kind.PERCENT, number, shown);
            case "date", "time" -> date(date, shown);
            case "boolean" -> new OdsCell(Kind.BOOLEAN, shown);
            case "" ->
                shown.isEmpty() && !formula.isEmpty()
                        ? new OdsCell(Kind.UNCALCULATED, formula)
                        : new OdsCell(Kind.TEXT, shown);
            default -> new OdsCell(SheetText.isError(shown) ? Kind.ERROR : Kind.TEXT, shown);
        };
    }

    /** The value with the decimals that are shown: those behind the last separator, if they are its digits. */
    private static OdsCell number(Kind kind, String stored, String shown) throws XMLStreamException {
        BigDecimal value = value(stored).scaleByPowerOfTen(kind == Kind.PERCENT ? 2 : 0);
        int separator = Math.max(shown.lastIndexOf('.'), shown.lastIndexOf(','));
        String digits = shown.replaceAll("\\D", "");
        int behind = separator < 0
                ? 0
                : shown.substring(separator).replaceAll("\\D", "").length();
        for (int decimals : new int[] {behind, 0}) {
            BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
            if (rounded.unscaledValue().abs().toString().equals(digits.replaceFirst("^0+(?=.)", ""))) {
                return new OdsCell(kind, rounded.toPlainString());
            }
        }
        BigDecimal plain = value.stripTrailingZeros();
        return new OdsCell(kind, plain.setScale(Math.max(0, plain.scale())).toPlainString());
    }

    private static BigDecimal value(String stored) throws XMLStreamException {
        try {
            return new BigDecimal(stored);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("a number was expected in a cell, found '" + stored + "'", e);
        }
    }

    /** A date shown without the number of its day is a month. */
    private static OdsCell date(String date, String shown) {
        boolean isDay = date.matches("\\d{4}-\\d{2}-\\d{2}.*");
        boolean showsDay = !isDay
                || Arrays.stream(shown.split("\\D+"))
                        .anyMatch(number -> number.replaceFirst("^0", "")
                                .equals(date.substring(8, 10).replaceFirst("^0", "")));
        return showsDay ? new OdsCell(Kind.DATE, date) : new OdsCell(Kind.MONTH, date.substring(0, 7));
    }

    /** The paragraphs of the cell, without the notes hung on it and what is drawn over it. */
    private static String shownText(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth += begin(xml, text);
            }
        }
        return text.toString().strip();
    }

    private static int begin(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "annotation", "frame", "custom-shape", "table" -> {
                OdsXml.skip(xml);
                return 0;
            }
            case "p", "line-break" -> text.append(text.isEmpty() ? "" : "\n");
            case "s", "tab" -> text.append(' ');
            default -> {}
        }
        return 1;
    }
}
