package id.banua.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is; some words never do. */
class WordsTest {

    private static final Set<String> ROOMS_NOBODY_LIVES_IN =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "core", "service", "misc");

    private static final Pattern CLASS_OF_NOTHING = Pattern.compile("(Utils?|Helper|Manager|Impl)$");

    /** PIP is two things, so it is always World Bank PIP or Program Indonesia Pintar; a kabupaten is a regency. */
    private static final Pattern MISTAKEN_TERM =
            Pattern.compile("kabupaten_district|KabupatenDistrict|(?<!World Bank )\\bPIP\\b|\\bpip\\b");

    @Test
    void no_package_is_named_after_nothing() {
        List<String> places = Repository.files(".java").stream()
                .filter(path -> Arrays.stream(path.split("/")).anyMatch(ROOMS_NOBODY_LIVES_IN::contains))
                .toList();

        Broken.nowhere(places, "A package is named after what lives in it, never " + ROOMS_NOBODY_LIVES_IN + ".");
    }

    @Test
    void no_class_is_named_after_nothing() {
        List<String> places = Repository.files(".java").stream()
                .filter(path -> CLASS_OF_NOTHING
                        .matcher(path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
                        .find())
                .toList();

        Broken.nowhere(places, "A class is one noun or one statistic, never a Util, Helper, Manager or Impl.");
    }

    @Test
    void no_term_is_used_that_means_two_things() {
        List<String> places = new ArrayList<>();
        for (String path : Repository.files(".java", ".jte", ".md", ".properties", ".json")) {
            Matcher found = MISTAKEN_TERM.matcher(Repository.text(path));
            if (found.find() && !path.endsWith("WordsTest.java")) {
                places.add("%s says '%s'".formatted(path, found.group()));
            }
        }

        Broken.nowhere(places, "Say World Bank PIP or Program Indonesia Pintar; a kabupaten is a regency.");
    }
}
