package id.banua.model.compare;

import id.banua.model.compare.InWords.Said;
import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.period.Survey;
import java.util.List;

/** Whether both were found in the same way: people whom a survey estimates are not the people whom a list names. */
final class SameMeasurement implements Criterion {

    @Override
    public List<Obstacle> between(Comparand earlier, Comparand later) {
        Survey one = earlier.indicator().survey();
        Survey other = later.indicator().survey();
        if (one.isList() == other.isList()) {
            return List.of();
        }
        Survey list = one.isList() ? one : other;
        Survey estimate = one.isList() ? other : one;
        return List.of(Obstacle.of(
                Kind.ESTIMATE_AGAINST_LIST,
                "Yang satu taksiran (%s), yang lain hitungan daftar (%s): orang yang ditaksir bukan orang yang tercatat.",
                "One is an estimate (%s), the other the count of a list (%s): people estimated are not people listed.",
                word(estimate),
                word(list)));
    }

    private static Said word(Survey survey) {
        return language -> switch (survey) {
            case SUSENAS -> "Susenas";
            case SAKERNAS -> "Sakernas";
            case REGISTRY -> language == InWords.ENGLISH ? "population register" : "register penduduk";
            case ADMINISTRATIVE -> language == InWords.ENGLISH ? "agency records" : "catatan instansi";
            case PROJECTION -> language == InWords.ENGLISH ? "population projection" : "proyeksi penduduk";
            case COMPILED -> language == InWords.ENGLISH ? "compiled" : "gabungan";
        };
    }
}
