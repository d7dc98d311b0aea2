package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.measure;
import static id.banua.model.mart.MartColumn.wholeIdentifier;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/** Marts about the records themselves: linkage, files read and what was found against their rows. */
public final class RecordMarts {

    /**
     * How many persons of the poor register and of the trainees were found in the other one, by method: by key, by
     * probability, or not at all, of whom somebody should look at some. In the rows of those found by probability: the least
     * probability (0..1) that was taken for a person, and the shares (0..1) that the fitted model expects of such links to
     * be right and of all pairs of one person to be found.
     */
    public static final Mart LINKAGE = new Mart(
            "linkage",
            List.of(
                    identifier("records"),
                    identifier("register"),
                    identifier("method"),
                    measure("persons"),
                    measure("for_review"),
                    measure("accepted_from"),
                    measure("expected_precision"),
                    measure("expected_recall"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Every file of records that the run read. */
    public static final Mart RECORD_FILES = new Mart(
            "record_files",
            List.of(
                    identifier("file"),
                    attribute("record_type"),
                    measure("rows"),
                    measure("quarantined"),
                    measure("warned"),
                    attribute("is_invented", Type.FLAG),
                    attribute("key_id"),
                    attribute("run_id")));

    /** The rules that records break, with how many do. */
    public static final Mart RECORD_RULES = new Mart(
            "record_rules",
            List.of(
                    identifier("rule_id"),
                    attribute("severity"),
                    attribute("title_id"),
                    attribute("title_en"),
                    attribute("meaning_id"),
                    attribute("meaning_en"),
                    measure("records")));

    /**
     * One row for each rule that a record breaks; of those that very many records of a file break, the first ones. No
     * message holds what is written in a record.
     */
    public static final Mart RECORD_FINDINGS = new Mart(
            "record_findings",
            List.of(
                    identifier("file"),
                    identifier("sheet"),
                    wholeIdentifier("line"),
                    identifier("rule_id"),
                    identifier("field"),
                    attribute("severity"),
                    attribute("message_id"),
                    attribute("message_en")));

    /** The list of vocations; examples until an agency names its own. */
    public static final Mart VOCATIONS = new Mart(
            "vocations",
            List.of(
                    identifier("vocation"),
                    attribute("name_id"),
                    attribute("name_en"),
                    attribute("kbli_section"),
                    attribute("is_example", Type.FLAG)));

    public static final List<Mart> ALL = List.of(LINKAGE, RECORD_FILES, RECORD_RULES, RECORD_FINDINGS, VOCATIONS);

    private RecordMarts() {}
}
