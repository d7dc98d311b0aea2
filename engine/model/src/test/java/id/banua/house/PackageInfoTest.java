package id.banua.house;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each package says what lives in it, and that nothing in it is null unless it says so. */
class PackageInfoTest {

    private static final Pattern GOOD =
            Pattern.compile("/\\*\\*.{40,}?\\.\\s*\\*/\\s*@NullMarked\\s+package ", Pattern.DOTALL);

    @Test
    void every_package_says_what_lives_in_it_and_is_null_marked() {
        List<String> places = Repository.files(".java").stream()
                .filter(path -> path.contains("src/main/java/"))
                .map(path -> path.substring(0, path.lastIndexOf('/')) + "/package-info.java")
                .distinct()
                .filter(path -> !Repository.files().contains(path)
                        || !GOOD.matcher(Repository.text(path)).find())
                .toList();

        Broken.nowhere(places, "A package-info.java has two or three sentences, then @NullMarked, then the package.");
    }
}
