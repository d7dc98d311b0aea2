package id.banua.batch.run;

import id.banua.batch.person.PersonKeys;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.SecretFile;
import id.banua.model.mart.MartManifest.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about the key that turns NIK and KK into pseudonyms. */
final class KeyOptions {
    private static final String VARIABLE = "BANUA_KEY";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "key for NIK and KK, 32 bytes or more, outside the project (or in " + VARIABLE + ")")
    private @Nullable Path key;

    @Option(names = "--demo", description = "read records of real persons with a key that everybody knows")
    private boolean isDemo;

    /**
     * The key for the records; records of real persons are refused without one.
     *
     * @param outside the folders that no key may lie in
     */
    PersonKeys keysFor(RecordInput records, List<Path> outside) {
        Optional<SecretFile> file = file();
        if (file.isPresent()) {
            file.get().requireOutside(outside);
            PersonKeys keys = PersonKeys.of(file.get());
            if (file.get().isOpenToOthers()) {
                System.err.println(file.get().path() + ": others may read this key; chmod 600 it");
            }
            return keys;
        }
        if (records.isAboutRealPersons() && !isDemo) {
            throw new DataFault("A key for the NIK and KK of real persons was expected (--key FILE, or " + VARIABLE
                    + "=FILE: 32 bytes of chance or more, outside the project), found none; --demo reads them with a"
                    + " public key, which protects nobody");
        }
        if (records.isAboutRealPersons()) {
            System.err.println("--demo: a public key protects nobody; whoever gets the marts' temporary files can tell"
                    + " who is in them");
        }
        return PersonKeys.demonstration();
    }

    private Optional<SecretFile> file() {
        if (key != null) {
            return Optional.of(new SecretFile(key));
        }
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(path -> !path.isBlank())
                .map(SecretFile::at);
    }

    /** The key as something that a run depends on: its id, which tells nothing else about it. */
    static List<InputFile> input(RecordInput records, PersonKeys keys) {
        List<InputFile> inputs = new ArrayList<>();
        if (!records.isEmpty()) {
            inputs.add(new InputFile("key " + keys.id(), DataFolder.sha256(keys.id()), 0));
        }
        return inputs;
    }
}
