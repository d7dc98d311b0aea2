package id.banua.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/** A notebook in Jupyter's own form, nbformat 4. */
final class Notebook {

    /** A cell with code; {@code number} counts all cells from 1, as a reader does. */
    record Cell(int number, String source, ObjectNode json) {

        /** What the cell printed. */
        void prints(String text) {
            if (!text.isEmpty()) {
                outputs()
                        .addObject()
                        .put("output_type", "stream")
                        .put("name", "stdout")
                        .put("text", text);
            }
        }

        /** The value of the cell's last expression: a picture as a picture, anything else as its text. */
        void shows(int run, Object value) {
            ObjectNode output =
                    outputs().addObject().put("output_type", "execute_result").put("execution_count", run);
            output.putObject("metadata");
            if (value instanceof BufferedImage picture) {
                output.putObject("data").put("image/png", Base64.getEncoder().encodeToString(png(picture)));
            } else {
                output.putObject("data").put("text/plain", value.toString());
            }
        }

        private ArrayNode outputs() {
            return json.withArray("outputs");
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final JsonNode json;

    private Notebook(JsonNode json) {
        this.json = json;
    }

    static Notebook read(Path file) {
        try {
            JsonNode json = JSON.readTree(file.toFile());
            if (json.path("nbformat").asInt() != 4) {
                throw new IllegalArgumentException(file + ": expected nbformat 4, found "
                        + json.path("nbformat").asText("none"));
            }
            return new Notebook(json);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not a notebook", e);
        }
    }

    List<Cell> code() {
        List<Cell> cells = new ArrayList<>();
        int number = 0;
        for (JsonNode cell : json.path("cells")) {
            number++;
            if (cell.path("cell_type").asText().equals("code")) {
                StringBuilder source = new StringBuilder();
                cell.path("source").forEach(line -> source.append(line.asText()));
                cells.add(new Cell(number, source.toString(), (ObjectNode) cell));
            }
        }
        return cells;
    }

    /** True where a cell carries what an earlier run showed. */
    boolean carriesOutputs() {
        return code().stream()
                .anyMatch(cell -> !cell.json().path("outputs").isEmpty()
                        || !cell.json().path("execution_count").isNull());
    }

    /** All text that the cells printed and showed. */
    String shownText() {
        StringBuilder text = new StringBuilder();
        code().forEach(cell -> cell.json()
                .path("outputs")
                .forEach(output -> text.append(output.path("text").asText())
                        .append(output.path("data").path("text/plain").asText())
                        .append('\n')));
        return text.toString();
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writeValue(file.toFile(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
