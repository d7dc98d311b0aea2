package id.banua.dashboard.programme;

import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.programme.OutcomePage.Choice;
import java.util.List;

/**
 * A page that is a few tables for one region.
 *
 * @param lead what the tables show, in words
 */
public record TablesPage(
        PageShell shell,
        String name,
        String lead,
        boolean isInvented,
        List<Choice> choices,
        List<RecordTable> tables) {}
