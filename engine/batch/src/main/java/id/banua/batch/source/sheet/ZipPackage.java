package id.banua.batch.source.sheet;

import id.banua.batch.source.DataFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The zip that a spreadsheet is, opened only if it is one, is whole, and does not grow beyond measure. */
final class ZipPackage implements AutoCloseable {
    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_MEGABYTES = 256;
    private static final int BUFFER = 1 << 16;
    private static final int PROLOGUE = 1024;

    private final ZipFile zip;
    private final String name;

    private ZipPackage(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    /**
     * Opens a spreadsheet.
     *
     * @param name what messages call the file
     */
    static ZipPackage open(Path file, String name) {
        try {
            requireZip(file, name);
            ZipPackage opened = new ZipPackage(new ZipFile(file.toFile(), StandardCharsets.UTF_8), name);
            opened.requireMeasure();
            return opened;
        } catch (IOException e) {
            throw broken(name, e);
        }
    }

    static DataFault broken(String name, Exception cause) {
        return new DataFault(
                name + ": a whole spreadsheet was expected, but it cannot be read (" + cause.getMessage()
                        + "); is the file broken? Open it and save it again",
                cause);
    }

    private static void requireZip(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(BUFFER);
        }
        Optional<String> other = FirstBytes.otherThanZip(start);
        if (other.isPresent()) {
            throw new DataFault(name + ": an .xlsx or .ods spreadsheet was expected, found " + other.get());
        }
    }

    /** Unpacks every XML part once, to nowhere: what a zip says of its sizes may be a lie. */
    private void requireMeasure() throws IOException {
        if (zip.size() > MAX_ENTRIES) {
            throw refused("at most 10,000 parts were expected in a spreadsheet, found " + zip.size());
        }
        long left = MAX_MEGABYTES << 20;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().matches(".*\\.(xml|rels)")) {
                left -= measured(entry, left);
            }
        }
    }

    private long measured(ZipEntry entry, long left) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                if (bytes == 0 && declaresDocumentType(buffer, read)) {
                    throw refused(entry.getName()
                            + " declares a document type, which no spreadsheet program writes; save the file again");
                }
                bytes += read;
                if (bytes > left) {
                    throw refused("at most " + MAX_MEGABYTES
                            + " MB were expected in an unpacked spreadsheet, found more; split the file");
                }
            }
        }
        return bytes;
    }

    private static boolean declaresDocumentType(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, PROLOGUE), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .contains("<!DOCTYPE");
    }

    private DataFault refused(String why) {
        close();
        return new DataFault(name + ": " + why);
    }

    /** Whether the package has that part. */
    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The text of a small part; empty where there is none. */
    String text(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Does something with the XML of a part, if there is one; entities that lead elsewhere are not followed. */
    void readXml(String part, XmlUse use) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), BUFFER)) {
            use.read(factory.createXMLStreamReader(in));
        } catch (IOException | XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /** What is done with the XML of a part. */
    interface XmlUse {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw broken(name, e);
        }
    }
}
