package id.banua.dashboard.quality;

import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.quality.QualityPage.CardOfRule;
import id.banua.dashboard.request.WrongWordException;
import java.util.List;

/**
 * Everything that one rule found, a hundred claims at a time.
 *
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record RulePage(
        PageShell shell, CardOfRule card, String place, List<FindingRow> rows, String previous, String next) {
    private static final int ROWS = 100;

    static RulePage of(PageShell shell, CheckRule rule, int number) {
        Edition edition = shell.edition();
        CardOfRule card = QualityPage.card(edition, rule);
        int pages = Math.max(1, (card.broken() + ROWS - 1) / ROWS);
        if (number > pages) {
            throw new WrongWordException("hal", String.valueOf(number), List.of("1–" + pages));
        }
        List<FindingRow> rows = edition.marts().findings().byRule(rule.id(), (number - 1) * ROWS, ROWS).stream()
                .map(finding -> FindingRow.of(edition, finding))
                .toList();
        String place = edition.words()
                .text(
                        "quality.page",
                        edition.numbers().whole(number),
                        edition.numbers().whole(pages));
        return new RulePage(
                shell,
                card,
                place,
                rows,
                number > 1 ? edition.links().rule(rule.id(), number - 1) : "",
                number < pages ? edition.links().rule(rule.id(), number + 1) : "");
    }
}
