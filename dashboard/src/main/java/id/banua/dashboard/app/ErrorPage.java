package id.banua.dashboard.app;

import id.banua.dashboard.page.PageShell;
import java.util.List;

/**
 * The page of an error.
 *
 * @param valid the words that would have been understood; empty where there is no such list
 */
public record ErrorPage(PageShell shell, String detail, List<String> valid) {
    public ErrorPage {
        valid = List.copyOf(valid);
    }
}
