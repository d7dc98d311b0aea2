package id.banua.house;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who uses Banua can read in NOTICE under which licence each library comes. */
class NoticeTest {

    private static final Pattern LIBRARY = Pattern.compile(
            "<(?:dependency|path)>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(?!\\s*<version>[^<]+</version>\\s*<type>)");

    @Test
    void every_library_that_a_pom_names_stands_in_notice() {
        String notice = Repository.text("NOTICE");

        List<String> places = Repository.files("pom.xml").stream()
                .flatMap(path -> LIBRARY.matcher(Repository.text(path)).results())
                .map(library -> library.group(1) + ":" + library.group(2))
                .filter(library -> !library.startsWith("id.banua:"))
                .distinct()
                .filter(library -> !notice.contains("  " + library + " "))
                .toList();

        Broken.nowhere(places, "Name these libraries in NOTICE, with their licence.");
    }
}
