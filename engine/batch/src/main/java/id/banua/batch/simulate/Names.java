package id.banua.batch.simulate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names as common as they are in Kalimantan, roughly; many people share one. */
public final class Names implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "names.csv";

    /** By place and sex: what a word is drawn from. */
    private final HashMap<String, Pool> pools;

    private static final class Pool implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ArrayList<String> words = new ArrayList<>();
        private final double[] weights;

        Pool(List<NamedCsvRecord> rows) {
            rows.forEach(row -> words.add(row.getField("name")));
            weights = rows.stream()
                    .mapToDouble(row -> Double.parseDouble(row.getField("weight")))
                    .toArray();
        }

        String draw(Chance chance) {
            return words.get(chance.among(weights));
        }
    }

    private Names(Map<String, List<NamedCsvRecord>> rows) {
        this.pools = new HashMap<>();
        rows.forEach((kind, names) -> pools.put(kind, new Pool(names)));
    }

    /** The list that comes with the program. */
    public static Names read() {
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(LIST), LIST);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Names(rows.stream()
                    .collect(Collectors.groupingBy(row -> row.getField("place") + " " + row.getField("sex"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first or middle name. */
    public String given(boolean isMale, Chance chance) {
        return word(true, isMale, chance);
    }

    /** A last name, which brothers and sisters may share. */
    public String last(boolean isMale, Chance chance) {
        return word(false, isMale, chance);
    }

    /** A name of one to three words. */
    String of(boolean isMale, Chance chance) {
        String first = given(isMale, chance);
        double words = chance.uniform();
        if (words < 0.12) {
            return first;
        }
        String last = last(isMale, chance);
        return words < 0.8 ? first + " " + last : first + " " + given(isMale, chance) + " " + last;
    }

    private String word(boolean isFirst, boolean isMale, Chance chance) {
        String kind = (isFirst ? "first" : "last") + (isMale ? " male" : " female");
        return Objects.requireNonNull(pools.get(kind)).draw(chance);
    }
}
