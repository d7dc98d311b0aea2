package id.banua.batch.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** A file whose bytes nobody else may have. */
public record SecretFile(Path path) {
    /** As many bytes as the hash that they key has. */
    private static final int LEAST_BYTES = 32;

    private static final int MOST_BYTES = 1 << 16;

    /** Fewer different bytes are no product of chance: a file of zeros, a repeated word. */
    private static final int LEAST_DIFFERENT = 8;

    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** The file at that place. */
    public static SecretFile at(String place) {
        return new SecretFile(Path.of(place));
    }

    /** Its place, which other processes understand as well. */
    public String place() {
        return path.toAbsolutePath().toString();
    }

    /** The bytes of the file; it must look like chance. */
    public byte[] read() {
        try {
            if (!Files.isRegularFile(path)) {
                throw new DataFault(path + ": a key file was expected, found none; make one with head -c 32"
                        + " /dev/urandom > FILE");
            }
            byte[] key = Files.size(path) > MOST_BYTES ? new byte[0] : Files.readAllBytes(path);
            if (key.length < LEAST_BYTES) {
                throw new DataFault(path + ": a key file of " + LEAST_BYTES + " to " + MOST_BYTES
                        + " bytes was expected, found " + Files.size(path));
            }
            requireChance(key);
            return key;
        } catch (IOException e) {
            throw new DataFault(path + ": a key file was expected, but it cannot be read", e);
        }
    }

    private void requireChance(byte[] key) {
        long different = new String(key, java.nio.charset.StandardCharsets.ISO_8859_1)
                .chars()
                .distinct()
                .count();
        if (different < LEAST_DIFFERENT) {
            throw new DataFault(path + ": a key of chance was expected, found " + different
                    + " different bytes; make one with head -c 32 /dev/urandom > FILE");
        }
    }

    /** A key in a folder that is copied, published or versioned is no secret. */
    public void requireOutside(List<Path> folders) {
        for (Path folder : folders) {
            if (Files.exists(folder) && real(path).startsWith(real(folder))) {
                throw new DataFault(path + ": a key file outside " + folder + " was expected, found one within;"
                        + " move it where neither the project nor its data are copied along");
            }
        }
    }

    /** Whether others than the owner may read or change it; false where the file system does not tell. */
    public boolean isOpenToOthers() {
        try {
            return Files.getFileStore(path).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
