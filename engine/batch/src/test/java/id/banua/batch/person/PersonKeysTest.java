package id.banua.batch.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.SecretFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeysTest {
    private static final byte[] DIGITS = "6302061505900001".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    /** The expected values come from hmac and hashlib of Python 3, with the key 00 01 02 .. 1f. */
    @Test
    void pseudonyms_are_those_of_another_implementation() throws IOException {
        PersonKeys keys = PersonKeys.of(new SecretFile(key("counted", 0)));

        assertThat(keys.id()).isEqualTo("3c8de5dd");
        assertThat(hex(keys.ofNik().of(DIGITS))).isEqualTo("712ecfbdb89e441aa80011da48faf062");
        assertThat(hex(keys.ofKk().of(DIGITS))).isEqualTo("893c14fba2a0345dcb2fc223540c9122");
    }

    @Test
    void another_key_gives_other_pseudonyms_and_another_id() throws IOException {
        PersonKeys one = PersonKeys.of(new SecretFile(key("one", 1)));
        PersonKeys other = PersonKeys.of(new SecretFile(key("other", 2)));

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.ofNik().of(DIGITS)).isNotEqualTo(other.ofNik().of(DIGITS));
        assertThat(PersonKeys.demonstration().id()).isEqualTo("749aa6bd");
    }

    /** What Spark sends to workers, and may leave in its folders. */
    @Test
    void the_key_itself_never_travels() throws IOException, ClassNotFoundException {
        Path file = key("secret", 100);
        PersonKeys keys = PersonKeys.of(new SecretFile(file));

        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(keys);
        }
        String text = sent.toString(StandardCharsets.ISO_8859_1);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            PersonKeys received = (PersonKeys) in.readObject();

            assertThat(text)
                    .doesNotContain(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).substring(0, 8));
            assertThat(received.ofNik().of(DIGITS)).isEqualTo(keys.ofNik().of(DIGITS));
        }
    }

    @Test
    void a_worker_with_another_key_under_that_name_refuses() throws IOException {
        PersonKeys keys = PersonKeys.of(new SecretFile(key("worker", 3)));

        PersonKeys told = new PersonKeys(keys.file(), "00000000");

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(told::ofNik)
                .withMessageEndingWith("worker: the key 00000000 was expected, found " + keys.id());
    }

    private Path key(String name, int first) throws IOException {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return Files.write(folder.resolve(name), bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
