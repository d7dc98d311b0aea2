package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.measure;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/**
 * Marts that hold help against the lists of the poor, made from the records of agencies. A run without records has none of them;
 * what is withheld is as in {@link ProgrammeMarts}. A family stands towards a list {@code eligible} (in a decile meant to
 * be helped), {@code not_eligible} (in a higher one), {@code not_listed}, or {@code unknown} (it has no key, no list covers the
 * regency, or the list has no decile).
 */
public final class ListMarts {

    /**
     * Whom assistance reached, held against the vintage of the list that was in force in the regency and quarter. Recipients
     * count where they were paid, the eligible where the list has them, of regencies for which the programme has any payment in
     * the quarter. {@code coverage_percent} and {@code exclusion_error_percent} are of the eligible, {@code
     * inclusion_error_percent} of the recipients who can be held against the list. The rows with list and vintage {@code
     * all} hold what the files of payments sum to; {@code none} where no list is in force.
     */
    public static final Mart ASSISTANCE = new Mart(
            "assistance",
            List.of(
                    identifier("programme"),
                    identifier("quarter"),
                    identifier("region_code"),
                    identifier("list"),
                    identifier("vintage"),
                    attribute("region_level"),
                    measure("recipients"),
                    measure("eligible"),
                    measure("eligible_reached"),
                    measure("recipients_not_eligible"),
                    measure("recipients_not_listed"),
                    measure("recipients_unknown"),
                    measure("coverage_percent"),
                    measure("exclusion_error_percent"),
                    measure("inclusion_error_percent"),
                    measure("payments"),
                    measure("amount_rupiah"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /**
     * Families that {@code stayed}, {@code entered} or {@code left} from the quarter before to this one, and those without a key,
     * {@code untraced}. {@code because} is {@code list_changed} where they entered or left as the vintage in force made them
     * eligible or not, or stayed although it changed its mind; {@code list_same}; {@code unknown}; or {@code all}.
     */
    public static final Mart ASSISTANCE_FLOWS = new Mart(
            "assistance_flows",
            List.of(
                    identifier("programme"),
                    identifier("quarter"),
                    identifier("region_code"),
                    identifier("flow"),
                    identifier("because"),
                    attribute("region_level"),
                    measure("families"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /**
     * Households by the help that they got from any agency, by how they stand towards the latest vintage that covers their
     * regency. {@code combination} joins {@code assistance}, {@code capital}, {@code house} and {@code training} by a plus, or
     * is {@code none} for the listed whom nobody helped; {@code in_order} tells which came first, such as {@code
     * house>capital} (a plus: on one day), or {@code all}.
     */
    public static final Mart PACKAGES = new Mart(
            "packages",
            List.of(
                    identifier("region_code"),
                    identifier("standing"),
                    identifier("combination"),
                    identifier("in_order"),
                    attribute("region_level"),
                    measure("households"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Of the {@code households} that got the help {@code has}, how many lack the help {@code lacks}: a house, no capital. */
    public static final Mart PACKAGE_GAPS = new Mart(
            "package_gaps",
            List.of(
                    identifier("region_code"),
                    identifier("standing"),
                    identifier("has"),
                    identifier("lacks"),
                    attribute("region_level"),
                    measure("households"),
                    measure("lacking"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /**
     * Persons who left a poor register, in the vintage that first shows it, by reason: {@code graduated}, {@code re_ranked},
     * {@code moved}, {@code died}, {@code data_fix}, {@code unknown}, or {@code all}.
     */
    public static final Mart LIST_EXITS = new Mart(
            "list_exits",
            List.of(
                    identifier("list"),
                    identifier("vintage"),
                    identifier("region_code"),
                    identifier("because"),
                    attribute("region_level"),
                    measure("persons"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    public static final List<Mart> ALL = List.of(ASSISTANCE, ASSISTANCE_FLOWS, PACKAGES, PACKAGE_GAPS, LIST_EXITS);

    private ListMarts() {}
}
