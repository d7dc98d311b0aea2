package id.banua.batch.person;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.SecretFile;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which key turns NIK and KK into pseudonyms. What travels to the workers is the place of the key file and the key's id,
 * never the key: each process reads it once, and refuses another key under the same name.
 *
 * @param file the key file; the empty word for the public key of the demonstration
 * @param id the first eight hexadecimal digits of a hash of the key under a label of its own
 */
public record PersonKeys(String file, String id) implements Serializable {
    private static final ConcurrentMap<String, byte[]> READ = new ConcurrentHashMap<>();
    private static final String DEMONSTRATION = "banua: this key is public; it serves invented persons alone";
    private static final String OF_THIS_PROCESS = "the key of another process";
    private static final int ID_BYTES = 4;
    private static final int PASSING_BYTES = 32;

    /** The key of the file, read now. */
    public static PersonKeys of(SecretFile file) {
        READ.put(file.place(), file.read());
        return new PersonKeys(file.place(), idOf(key(file.place())));
    }

    /** A key that everybody knows, for invented persons. */
    public static PersonKeys demonstration() {
        return new PersonKeys("", idOf(key("")));
    }

    /** A key of chance that ends with this process and that no other process can have. */
    public static PersonKeys ofThisProcess() {
        byte[] key = new byte[PASSING_BYTES];
        new SecureRandom().nextBytes(key);
        READ.put(OF_THIS_PROCESS, key);
        return new PersonKeys(OF_THIS_PROCESS, idOf(key));
    }

    public boolean isDemonstration() {
        return file.isEmpty();
    }

    /** Makes pseudonyms of NIK; for one thread. */
    public Pseudonym ofNik() {
        return pseudonym("nik");
    }

    /** Makes pseudonyms of KK; for one thread. The same digits give another one than as a NIK. */
    public Pseudonym ofKk() {
        return pseudonym("kk");
    }

    private Pseudonym pseudonym(String domain) {
        byte[] key = key(file);
        if (!idOf(key).equals(id)) {
            throw new DataFault(file + ": the key " + id + " was expected, found " + idOf(key));
        }
        return new Pseudonym(Pseudonym.hmac(key, label(domain)));
    }

    private static byte[] key(String file) {
        return READ.computeIfAbsent(
                file,
                path -> path.isEmpty()
                        ? DEMONSTRATION.getBytes(StandardCharsets.UTF_8)
                        : SecretFile.at(path).read());
    }

    private static String idOf(byte[] key) {
        return HexFormat.of().formatHex(Arrays.copyOf(Pseudonym.hmac(key, label("key id")), ID_BYTES));
    }

    private static byte[] label(String purpose) {
        return ("banua " + purpose).getBytes(StandardCharsets.US_ASCII);
    }
}
