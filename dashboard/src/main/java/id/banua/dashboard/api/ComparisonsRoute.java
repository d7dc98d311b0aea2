package id.banua.dashboard.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.dashboard.compare.Comparison;
import id.banua.dashboard.compare.Comparison.Side;
import id.banua.dashboard.compare.Question;
import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.model.compare.Obstacle;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Unit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/v1/comparisons?indicator=&region=&from=&to=&otherIndicator=&otherRegion=}: the change from one figure
 * to another, or every reason why there is none.
 */
public final class ComparisonsRoute implements Handler {
    private static final JsonMapper JSON = new JsonMapper();

    private final Editions editions;

    public ComparisonsRoute(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void handle(Context ctx) throws JsonProcessingException {
        Edition edition = editions.of(ctx);
        Comparison comparison = Question.ofProgram(ctx, edition.marts()).answer();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("run", edition.marts().runId());
        edition.asOf().ifPresent(day -> answer.put("asOf", day.toString()));
        answer.put("comparable", comparison.isComparable());
        answer.put("change", change(comparison));
        answer.put("from", figure(edition, comparison.one()));
        answer.put("to", figure(edition, comparison.other()));
        answer.put(
                "obstacles",
                comparison.obstacles().stream().map(ComparisonsRoute::obstacle).toList());
        ctx.contentType("application/json").result(JSON.writeValueAsString(answer));
    }

    private static @Nullable Map<String, Object> change(Comparison comparison) {
        if (comparison.difference().isEmpty()) {
            return null;
        }
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("value", comparison.difference().getAsDouble());
        change.put("unit", unitOfChange(comparison.one().indicator()));
        return change;
    }

    /** The change of a percentage is told in points: a fall from 4 to 3 per cent is one point, not one per cent. */
    private static String unitOfChange(Indicator indicator) {
        boolean isPercent = indicator.unit() == Unit.PERCENT || indicator.unit() == Unit.INDEX_PERCENT;
        return isPercent ? "percentage_points" : indicator.unit().id();
    }

    private static Map<String, @Nullable Object> figure(Edition edition, Side side) {
        Map<String, @Nullable Object> figure = new LinkedHashMap<>();
        if (side.cell().isPresent()) {
            figure.putAll(ObservationTable.record(edition, side.cell().get()));
            return figure;
        }
        figure.put("indicator", side.indicator().id());
        figure.put("indicator_name", edition.nameOf(side.indicator()));
        figure.put("region_code", side.key().region().digits());
        figure.put("region_name", edition.nameOf(side.key().region()));
        figure.put("period", side.key().period().toString());
        figure.put("value", null);
        figure.put("unit", side.indicator().unit().id());
        figure.put("missing_reason", "not_held");
        return figure;
    }

    private static Map<String, Object> obstacle(Obstacle obstacle) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", obstacle.kind().id());
        told.put("message_id", obstacle.indonesian());
        told.put("message_en", obstacle.english());
        return told;
    }
}
