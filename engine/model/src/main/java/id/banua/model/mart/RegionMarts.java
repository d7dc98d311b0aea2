package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.wholeIdentifier;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/** Marts of the code book: regions, how they changed, and where they lie. */
final class RegionMarts {

    /** The code book of regions, both code systems. */
    static final Mart REGIONS = new Mart(
            "regions",
            List.of(
                    identifier("bps_code"),
                    attribute("kemendagri_code"),
                    attribute("name"),
                    attribute("level"),
                    attribute("kind"),
                    attribute("parent_bps_code"),
                    attribute("valid_from"),
                    attribute("valid_to"),
                    attribute("aliases")));

    /** Splits, merges and renames. */
    static final Mart REGION_CHANGES = new Mart(
            "region_changes",
            List.of(
                    identifier("change_id"),
                    identifier("from_bps_code"),
                    identifier("to_bps_code"),
                    attribute("kind"),
                    attribute("date"),
                    attribute("legal_basis"),
                    attribute("people_moved", Type.WHOLE),
                    attribute("note"),
                    attribute("reference")));

    /** Which share of the people of an old region lives in each of its successors. */
    static final Mart REGION_WEIGHTS = new Mart(
            "region_weights",
            List.of(
                    identifier("change_id"),
                    identifier("from_bps_code"),
                    identifier("to_bps_code"),
                    attribute("weight", Type.DECIMAL),
                    attribute("basis"),
                    attribute("reference")));

    /** Hexagons of the maps: the centre of a cell lies in that regency and district. */
    static final Mart MAP_CELLS = new Mart(
            "map_cells",
            List.of(
                    identifier("grid"),
                    wholeIdentifier("row"),
                    wholeIdentifier("col"),
                    attribute("bps_regency_code"),
                    attribute("bps_district_code"),
                    attribute("lon", Type.DECIMAL),
                    attribute("lat", Type.DECIMAL)));

    private RegionMarts() {}
}
