package id.banua.batch.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the fetched files of a folder come from: the list {@value #FILE} beside them.
 *
 * @param files sorted by name
 */
public record Snapshot(List<Fetched> files) {
    /** The name of the list. */
    public static final String FILE = "snapshot.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    /**
     * A file as it was received.
     *
     * @param address where from, without the key
     * @param fetchedAt UTC, ISO 8601
     */
    public record Fetched(String file, String sha256, long bytes, String address, String fetchedAt) {}

    /** The list of a folder; empty where there is none. */
    public static Snapshot of(Path folder) {
        Path list = folder.resolve(FILE);
        if (!Files.isRegularFile(list)) {
            return new Snapshot(List.of());
        }
        try {
            return JSON.readValue(list.toFile(), Snapshot.class);
        } catch (JsonProcessingException e) {
            throw new DataFault(list + ": the list of fetched files was expected, but " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new DataFault(list + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** What is known of a file. */
    public Optional<Fetched> find(String file) {
        return files.stream().filter(fetched -> fetched.file().equals(file)).findFirst();
    }

    /** The list with that file in it. */
    public Snapshot with(Fetched fetched) {
        return new Snapshot(Stream.concat(
                        files.stream().filter(other -> !other.file().equals(fetched.file())), Stream.of(fetched))
                .sorted(Comparator.comparing(Fetched::file))
                .toList());
    }

    /** Writes the list, whole or not at all. */
    public void writeTo(Path folder) throws IOException {
        Path unfinished = folder.resolve(FILE + ".part");
        JSON.writeValue(unfinished.toFile(), this);
        Files.move(
                unfinished, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Refuses a file that a list beside it knows with other bytes; a file that no list knows is taken as it is. */
    static void requireUnchanged(Path file, String name) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        of(folder).find(file.getFileName().toString()).ifPresent(fetched -> {
            String found = DataFolder.hashed(name, file).sha256();
            if (!found.equals(fetched.sha256())) {
                throw new DataFault(
                        name + ": the bytes that were fetched on " + fetched.fetchedAt() + " were expected (SHA-256 "
                                + fetched.sha256() + " in " + FILE + "), found " + found
                                + "; fetch it again, or remove its entry if the change is meant");
            }
        });
    }
}
