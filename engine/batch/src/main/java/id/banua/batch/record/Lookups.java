package id.banua.batch.record;

import id.banua.batch.conform.Reference;
import id.banua.batch.person.CardRegions;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.source.ReferenceTable;
import java.io.Serializable;
import java.util.Set;

/**
 * What a record is held against beside its own fields.
 *
 * @param cards the structure of NIK and KK
 * @param keys makes pseudonyms of them
 * @param vocations the codes of the list of vocations
 */
public record Lookups(
        RegionCodes regions, VillagePlaces villages, CardRegions cards, PersonKeys keys, Set<String> vocations)
        implements Serializable {
    public Lookups {
        vocations = Set.copyOf(vocations);
    }

    /** What the reference tables hold, with the key that makes pseudonyms. */
    public static Lookups of(Reference reference, PersonKeys keys) {
        String vocations = reference.text(ReferenceTable.VOCATIONS.path());
        return new Lookups(
                RegionCodes.of(reference.regions()),
                VillagePlaces.of(reference.regions(), reference.villages()),
                CardRegions.of(reference.regions()),
                keys,
                Set.copyOf(ReferenceTable.VOCATIONS.read(vocations, line -> line.get("vocation"))));
    }
}
