package id.banua.batch.run;

import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest.InputFile;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says of how few persons nothing is told. */
final class LimitOption {
    private static final int LEAST = 2;

    @Option(
            names = "--k",
            paramLabel = "N",
            description =
                    "withhold counts of fewer than N persons, and what gives them away (default: ${DEFAULT-VALUE})")
    private int persons = DisclosureLimits.USUAL_PERSONS;

    DisclosureLimits limits() {
        if (persons < LEAST) {
            throw new DataFault("For --k a number of persons from " + LEAST + " on was expected, found " + persons);
        }
        return DisclosureLimits.of(persons);
    }

    /** The limit as something that a run about persons depends on. */
    List<InputFile> input(RecordInput records) {
        String name = "k " + limits().persons();
        return records.isEmpty() ? List.of() : List.of(new InputFile(name, DataFolder.sha256(name), 0));
    }
}
