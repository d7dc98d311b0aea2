package id.banua.batch.run;

import id.banua.batch.record.file.RecordFolder;
import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads.
 *
 * @param figures claims and reference tables
 * @param records records of agencies, or invented ones; none, most often
 */
record RunInput(DataFolder figures, RecordInput records) {

    /**
     * What {@code --data} names: a whole data folder, which has claims, or a folder that has records alone and is then laid
     * beside the project's own.
     */
    static RunInput of(@Nullable Path named) {
        Path root = named == null ? Home.datasets() : named;
        boolean isBeside = !Files.isDirectory(root.resolve(DataFolder.CLAIMS)) && Files.isDirectory(recordsIn(root));
        DataFolder figures = new DataFolder(isBeside ? Home.datasets() : root);
        List<RecordFolder> folders = new ArrayList<>();
        folders.add(new RecordFolder(recordsIn(figures.root())));
        if (isBeside) {
            folders.add(new RecordFolder(recordsIn(root)));
        }
        return new RunInput(figures, RecordInput.of(figures, folders));
    }

    private static Path recordsIn(Path root) {
        return root.resolve(RecordFolder.NAME);
    }

    /** Everything that is read, with its hash, in a fixed order. */
    List<InputFile> files(FileHashes hashes) {
        List<InputFile> files = new ArrayList<>(figures.inputs());
        files.addAll(hashes.of(records.files()));
        return files;
    }
}
