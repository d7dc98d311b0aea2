package id.banua.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small files, small methods, small records: what fits a screen gets read. */
class SizeTest {

    private static final int LINES_OF_A_FILE = 200;
    private static final int LINES_OF_A_METHOD = 25;
    private static final int COMPONENTS_OF_A_RECORD = 8;

    /** File, Class.method or record -> why it may be larger. */
    private static final Map<String, String> LARGER_WITH_A_REASON = Map.of();

    @Test
    void a_file_has_at_most_200_lines() {
        List<String> places = new ArrayList<>();
        for (String path : Repository.files(".java", ".jte")) {
            long lines = Repository.text(path).lines().count();
            if (lines > LINES_OF_A_FILE && !LARGER_WITH_A_REASON.containsKey(path)) {
                places.add("%s has %d lines".formatted(path, lines));
            }
        }

        Broken.nowhere(places, "A file has at most 200 lines; split it, or list it in SizeTest with a reason.");
    }

    @Test
    void a_method_has_at_most_25_lines() {
        List<String> places = JavaSources.methods().stream()
                .filter(method -> method.size() > LINES_OF_A_METHOD)
                .filter(method -> !LARGER_WITH_A_REASON.containsKey(method.name()))
                .map(method -> "%s has %d lines (%s)".formatted(method.name(), method.size(), method.path()))
                .toList();

        Broken.nowhere(places, "A method has at most 25 lines; split it, or list it in SizeTest with a reason.");
    }

    @Test
    void a_record_has_at_most_8_components() {
        List<String> places = JavaSources.records().stream()
                .filter(record -> record.size() > COMPONENTS_OF_A_RECORD)
                .filter(record -> !LARGER_WITH_A_REASON.containsKey(record.name()))
                .map(record -> "%s has %d components (%s)".formatted(record.name(), record.size(), record.path()))
                .toList();

        Broken.nowhere(places, "A record has at most 8 components; group them, or list it in SizeTest with a reason.");
    }

    @Test
    void an_exception_names_something_that_exists() {
        List<String> known = new ArrayList<>(Repository.files(".java", ".jte"));
        JavaSources.methods().forEach(method -> known.add(method.name()));
        JavaSources.records().forEach(record -> known.add(record.name()));

        Broken.nowhere(
                LARGER_WITH_A_REASON.keySet().stream()
                        .filter(name -> !known.contains(name))
                        .sorted()
                        .toList(),
                "These exceptions of SizeTest name nothing any more; remove them.");
    }
}
