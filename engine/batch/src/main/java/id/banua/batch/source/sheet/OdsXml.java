package id.banua.batch.source.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Small steps through the XML of an ODS file. */
final class OdsXml {
    static final int MAX_COLUMNS = 16_384;

    private OdsXml() {}

    /** An attribute by its local name, whatever its namespace; an office attribute goes before its copies. */
    static String text(XMLStreamReader xml, String attribute, String ifAbsent) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            if (xml.getAttributeLocalName(i).equals(attribute) && !"calcext".equals(prefix)) {
                return xml.getAttributeValue(i);
            }
        }
        return ifAbsent;
    }

    static int whole(XMLStreamReader xml, String attribute, int ifAbsent) throws XMLStreamException {
        @Nullable String text = text(xml, attribute, "");
        if (text.isEmpty()) {
            return ifAbsent;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new XMLStreamException(attribute + ": a whole number was expected, found " + text);
        }
        return Integer.parseInt(text);
    }

    static boolean isEnd(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamConstants.END_DOCUMENT
                || (xml.isEndElement() && xml.getLocalName().equals(element));
    }

    /** Goes to the end of the element that was just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
