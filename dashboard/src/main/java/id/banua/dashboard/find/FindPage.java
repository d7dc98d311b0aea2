package id.banua.dashboard.find;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was found for some words. */
public record FindPage(PageShell shell, String asked, List<Hit> regions, List<Hit> indicators) {
    private static final int MOST = 50;

    /** One thing found; {@code hint} tells it from its namesakes. */
    public record Hit(String href, String name, String hint) {}

    static FindPage of(PageShell shell, String asked) {
        Edition edition = shell.edition();
        String wanted = bare(asked);
        if (wanted.isEmpty()) {
            return new FindPage(shell, asked, List.of(), List.of());
        }
        List<Hit> regions = edition.marts().places().book().list().stream()
                .filter(region -> matches(region, wanted))
                .sorted(Comparator.comparing(
                                (Region region) -> !bare(region.name()).startsWith(wanted))
                        .thenComparing(Region::level)
                        .thenComparing(Region::code))
                .limit(MOST)
                .map(region -> hit(edition, region))
                .toList();
        List<Hit> indicators = edition.marts().catalogue().list().stream()
                .filter(indicator -> matches(indicator, wanted))
                .map(indicator -> new Hit(edition.links().indicator(indicator.id()), edition.nameOf(indicator), ""))
                .toList();
        return new FindPage(shell, asked, regions, indicators);
    }

    private static Hit hit(Edition edition, Region region) {
        String parent = region.code().parent().map(edition::nameOf).orElse("");
        return new Hit(edition.links().region(region.code()), region.fullName(), parent);
    }

    private static boolean matches(Region region, String wanted) {
        return bare(region.fullName()).contains(wanted)
                || region.aliases().stream().anyMatch(alias -> bare(alias).contains(wanted))
                || region.code().digits().equals(wanted);
    }

    private static boolean matches(Indicator indicator, String wanted) {
        return bare(indicator.names().indonesian()).contains(wanted)
                || bare(indicator.names().english()).contains(wanted)
                || bare(indicator.id()).contains(wanted);
    }

    /** Letters and digits alone, so that spaces, case and dots do not part what belongs together. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
