package id.banua.batch.run.bench;

import id.banua.batch.check.Cell;
import id.banua.batch.check.Claim;
import id.banua.batch.check.Origin;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.conform.Reading;
import id.banua.batch.source.ClaimField;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published claims as they are, by region: what an error is measured against. */
record World(Map<String, RegionClaims> regions, Map<String, List<RegionClaims>> families) {
    private static final int UNREGISTERED = 4;

    static World of(Collection<Reading> readings) {
        Map<String, RegionClaims> regions = new TreeMap<>();
        readings.stream()
                .flatMap(reading -> claim(reading).stream())
                .collect(Collectors.groupingBy(claim -> claim.cell().regionCode()))
                .forEach((code, claims) -> regions.put(code, new RegionClaims(code, claims)));
        Map<String, List<RegionClaims>> families =
                regions.values().stream().collect(Collectors.groupingBy(region -> parent(region.regionCode())));
        return new World(regions, families);
    }

    /** The claim that a reading makes; empty where it has no cell or no value. */
    static Optional<Claim> claim(Reading reading) {
        if (!reading.isWhole()) {
            return Optional.empty();
        }
        Cell cell = new Cell(
                reading.name().orElseThrow().indicator().id(),
                reading.name().orElseThrow().breakdown(),
                reading.region().orElseThrow().code().digits(),
                reading.period().orElseThrow(),
                reading.status().orElseThrow());
        return reading.amount()
                .map(amount -> new Claim(
                        reading.raw().id(),
                        cell,
                        amount.value(),
                        amount.halfWidth(),
                        reading.raw().get(ClaimField.VALUE),
                        new Origin(
                                reading.raw().get(ClaimField.SOURCE_ID),
                                reading.source()
                                        .map(source -> source.trustRank())
                                        .orElse(UNREGISTERED),
                                reading.definitionVersion().orElse(""),
                                reading.raw().get(ClaimField.NOTE))));
    }

    RegionClaims region(String code) {
        return regions.getOrDefault(code, new RegionClaims(code, List.of()));
    }

    /** The regions beside that one, itself left out. */
    List<RegionClaims> siblings(String code) {
        return families.getOrDefault(parent(code), List.of()).stream()
                .filter(region -> !region.regionCode().equals(code))
                .toList();
    }

    /** The middle of the claims about a cell; empty where there is none. */
    static OptionalDouble value(RegionClaims region, SeriesKey series, ReferencePeriod period) {
        return Noise.median(
                region.of(series, period).stream().mapToDouble(Claim::value).toArray());
    }

    private static String parent(String code) {
        return new BpsCode(code).parent().map(BpsCode::digits).orElse("");
    }
}
