package id.banua.batch.simulate;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Villages: real ones where the code book knows those of a district, else invented names that nobody's map has. */
final class Villages implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int IN_A_DISTRICT = 12;

    private final HashMap<String, List<String>> known;

    /** The known ones by the BPS code of their district. */
    Villages(Map<String, List<String>> known) {
        this.known = new HashMap<>(known);
    }

    String of(Place place, Chance chance) {
        List<String> names = known.get(place.code());
        return names == null
                ? "Desa %s %02d".formatted(place.name(), chance.between(1, IN_A_DISTRICT))
                : chance.one(names);
    }
}
