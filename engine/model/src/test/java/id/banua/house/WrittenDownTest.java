package id.banua.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What may stand in a file that everybody gets: links that lead somewhere, nothing of one machine. */
class WrittenDownTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^([a-z][a-z0-9+.-]*:|//).*");
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]*`", Pattern.DOTALL);

    /** Spelled in two halves, so that this file does not break its own rule. */
    private static final Pattern OF_ONE_MACHINE =
            Pattern.compile("/wor" + "k/|/roo" + "t/|/hom" + "e/[a-z]|/User" + "s/[A-Za-z]|C:\\\\User" + "s");

    private static final Pattern REGISTRY_HOST = Pattern.compile("repo1?\\.(maven\\.apache|maven)\\.o" + "rg"
            + "|registry\\.npmjs\\.o" + "rg|deb\\.debian\\.o" + "rg|pypi\\.o" + "rg|jitpack\\.i" + "o");

    @Test
    void every_link_in_markdown_leads_somewhere() {
        List<String> places = new ArrayList<>();
        for (String path : Repository.files(".md")) {
            String text = CODE.matcher(Repository.text(path)).replaceAll("");
            LINK.matcher(text).results().map(link -> link.group(1)).forEach(target -> {
                if (!ELSEWHERE.matcher(target).matches() && !leadsSomewhere(path, target)) {
                    places.add("%s links to %s".formatted(path, target));
                }
            });
        }

        Broken.nowhere(places, "These links lead nowhere; correct the path or the heading.");
    }

    private static boolean leadsSomewhere(String from, String target) {
        String[] parts = target.split("#", 2);
        Path here = Repository.root().resolve(from);
        Path file = parts[0].isEmpty() ? here : here.resolveSibling(parts[0]).normalize();
        if (parts.length == 1 || !file.toString().endsWith(".md")) {
            return Files.exists(file);
        }
        return Files.exists(file)
                && headings(Repository.root().relativize(file).toString()).contains(parts[1]);
    }

    /** A heading's anchor: small letters, spaces to hyphens, no other signs. */
    private static List<String> headings(String path) {
        return Repository.text(path)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ *", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    @Test
    void no_file_names_one_machine_or_a_registry() {
        List<String> places = new ArrayList<>();
        for (String path : Repository.files()) {
            if (isText(path)) {
                String text = Repository.text(path);
                for (Pattern pattern : List.of(OF_ONE_MACHINE, REGISTRY_HOST)) {
                    pattern.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .forEach(found -> places.add("%s says %s".formatted(path, found)));
                }
            }
        }

        Broken.nowhere(places, "A path of one machine or a registry's host is no use to others; leave it out.");
    }

    private static boolean isText(String path) {
        return !path.matches(".*\\.(png|jpg|ico|woff2?|ttf|otf|parquet|xlsx|jar)");
    }
}
