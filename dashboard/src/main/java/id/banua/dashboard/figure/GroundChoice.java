package id.banua.dashboard.figure;

import id.banua.dashboard.page.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One ground that the charts of a page can speak of.
 *
 * @param href address of the page on it; empty where it is the one shown
 */
public record GroundChoice(String text, String href) {

    /** All of them for the page of that path. */
    public static List<GroundChoice> list(Edition edition, String path, Ground shown) {
        return Arrays.stream(Ground.values())
                .map(ground -> new GroundChoice(
                        edition.words().text("ground." + ground.name().toLowerCase(Locale.ROOT)),
                        ground == shown ? "" : edition.links().at(path, ground.parameters())))
                .toList();
    }
}
