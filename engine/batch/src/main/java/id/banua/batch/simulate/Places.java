package id.banua.batch.simulate;

import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionLevel;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The districts of the two provinces, with households by the registered population of their regencies. Nobody publishes
 * the people of a district: within a regency the shares are invented, but for the district that was counted when it
 * was split.
 */
final class Places implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How unequal the districts of a regency are: standard deviation of the logarithm of their shares. */
    private static final double SPREAD = 0.5;

    private final ArrayList<Place> places;

    private Places(List<Place> places) {
        this.places = new ArrayList<>(places);
    }

    /** Spreads households over the districts of the regencies whose totals are given. */
    static Places of(RegionBook book, PublishedTotals totals, long households, long seed) {
        Map<String, Double> people = new TreeMap<>();
        Map<String, Region> districts = new TreeMap<>();
        for (Region regency : totals.regencies(book)) {
            addDistricts(book.childrenOf(regency.code()), totals.people(regency.code()), seed, people, districts);
        }
        Map<String, Long> counts = LargestRemainder.of(people, households);
        List<Place> places = new ArrayList<>();
        long first = 0;
        for (Map.Entry<String, Region> entry : districts.entrySet()) {
            Region district = entry.getValue();
            BpsCode regency = district.code().parent().orElseThrow();
            long count = counts.getOrDefault(entry.getKey(), 0L);
            places.add(new Place(
                    district.code().digits(),
                    district.kemendagri().orElseThrow().toString(),
                    district.name(),
                    first,
                    count,
                    totals.povertyRate(regency),
                    totals.povertyLine(regency)));
            first += count;
        }
        return new Places(places);
    }

    private static void addDistricts(
            List<Region> children,
            double peopleOfRegency,
            long seed,
            Map<String, Double> people,
            Map<String, Region> districts) {
        Map<String, Double> shares = new TreeMap<>();
        for (Region district : children) {
            if (district.level() == RegionLevel.DISTRICT) {
                String code = district.code().digits();
                districts.put(code, district);
                double size = Chance.of(seed, Long.parseLong(code), "size").gaussian();
                shares.put(code, Math.exp(SPREAD * size));
            }
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.forEach((code, share) -> people.put(code, peopleOfRegency * share / sum));
    }

    /** The district in which that household lives. */
    Place of(long household) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places.get(middle).first() <= household) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return places.get(low);
    }

    /** Another district of the same province, for people who moved. */
    Place elsewhere(Place home, Chance chance) {
        List<Place> others = places.stream()
                .filter(place -> place.provinceCode().equals(home.provinceCode()))
                .toList();
        return chance.one(others);
    }

    List<Place> list() {
        return List.copyOf(places);
    }
}
