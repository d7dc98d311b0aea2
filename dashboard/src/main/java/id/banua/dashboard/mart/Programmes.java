package id.banua.dashboard.mart;

import id.banua.model.mart.ListMarts;
import id.banua.model.mart.PilotMarts;
import id.banua.model.mart.ProgrammeMarts;
import id.banua.model.mart.RecordMarts;
import java.util.Map;
import java.util.stream.Collectors;

/** What records of programmes tell; all of it is empty in a run without records. */
public record Programmes(
        Outcomes outcomes, JobFairs fairs, Help help, Pilots pilots, Records records, Map<String, Words> vocations) {

    /** Assistance, packages, lists and survival, row by row. */
    public record Help(
            HelpTable outcomes,
            HelpTable survival,
            HelpTable assistance,
            HelpTable flows,
            HelpTable packages,
            HelpTable gaps,
            HelpTable exits,
            HelpTable fairLadder) {}

    /** Plans, promises and participants of pilots. */
    public record Pilots(HelpTable pilots, HelpTable stages, HelpTable targets, HelpTable participants) {}

    /** Files read, the rules that they break and where, and how persons were linked. */
    public record Records(HelpTable files, HelpTable rules, HelpTable findings, HelpTable linkage) {}

    static Programmes of(Frames frames) {
        return new Programmes(
                new Outcomes(frames),
                new JobFairs(frames),
                help(frames),
                new Pilots(
                        new HelpTable(frames, PilotMarts.PILOTS),
                        new HelpTable(frames, PilotMarts.PILOT_STAGES),
                        new HelpTable(frames, PilotMarts.PILOT_TARGETS),
                        new HelpTable(frames, PilotMarts.PILOT_PARTICIPANTS)),
                new Records(
                        new HelpTable(frames, RecordMarts.RECORD_FILES),
                        new HelpTable(frames, RecordMarts.RECORD_RULES),
                        new HelpTable(frames, RecordMarts.RECORD_FINDINGS),
                        new HelpTable(frames, RecordMarts.LINKAGE)),
                vocations(frames.frame(RecordMarts.VOCATIONS)));
    }

    private static Help help(Frames frames) {
        return new Help(
                new HelpTable(frames, ProgrammeMarts.OUTCOMES),
                new HelpTable(frames, ProgrammeMarts.SURVIVAL),
                new HelpTable(frames, ListMarts.ASSISTANCE),
                new HelpTable(frames, ListMarts.ASSISTANCE_FLOWS),
                new HelpTable(frames, ListMarts.PACKAGES),
                new HelpTable(frames, ListMarts.PACKAGE_GAPS),
                new HelpTable(frames, ListMarts.LIST_EXITS),
                new HelpTable(frames, ProgrammeMarts.JOB_FAIR_LADDER));
    }

    private static Map<String, Words> vocations(Frame frame) {
        return frame.rows()
                .boxed()
                .collect(Collectors.toMap(row -> frame.text(row, "vocation"), row -> Words.of(frame, row, "name")));
    }

    /** Whether anything that is told here was invented. */
    public boolean isInvented() {
        return records.files().lines().anyMatch(file -> file.isFlagged("is_invented"));
    }
}
