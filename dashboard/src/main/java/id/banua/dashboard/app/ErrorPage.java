package id.banua.dashboard.app;

import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.NotHeldException.Held;
import java.util.List;

/**
 * The page of an error.
 *
 * @param valid the words that would have been understood; empty where there is no such list
 * @param instead what is held near to what was asked for
 */
public record ErrorPage(PageShell shell, String detail, List<String> valid, List<Held> instead) {
    public ErrorPage {
        valid = List.copyOf(valid);
        instead = List.copyOf(instead);
    }
}
