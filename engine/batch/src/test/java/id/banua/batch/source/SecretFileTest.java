package id.banua.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_key_of_32_bytes_of_chance_is_read() throws IOException {
        byte[] key = counted(32);

        assertThat(new SecretFile(Files.write(folder.resolve("key"), key)).read())
                .isEqualTo(key);
    }

    @Test
    void a_key_that_is_missing_short_huge_or_no_chance_is_refused_with_its_place() throws IOException {
        assertThat(fault(folder.resolve("none"))).contains("none: a key file was expected, found none");
        assertThat(fault(folder)).contains("a key file was expected, found none");
        assertThat(fault(written("short", counted(31)))).endsWith("32 to 65536 bytes was expected, found 31");
        assertThat(fault(written("huge", new byte[1 << 17]))).endsWith("found 131072");
        assertThat(fault(written("zeros", new byte[64]))).contains("zeros: a key of chance", "found 1 different bytes");
    }

    @Test
    void a_message_never_repeats_the_key() throws IOException {
        assertThat(fault(written("word", "secret".repeat(10).getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .doesNotContain("secret");
    }

    @Test
    void a_key_within_the_project_is_refused_even_behind_a_link() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Path inside = Files.write(project.resolve("key"), counted(32));
        Path link = Files.createSymbolicLink(folder.resolve("link"), inside);
        Path outside = written("key", counted(32));

        for (Path key : List.of(inside, link, project.resolve("../project/key"))) {
            assertThatExceptionOfType(DataFault.class)
                    .isThrownBy(() -> new SecretFile(key).requireOutside(List.of(project)))
                    .withMessageContaining("a key file outside " + project + " was expected");
        }
        assertThatCode(() -> new SecretFile(outside).requireOutside(List.of(project, folder.resolve("gone"))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_key_that_others_may_read_is_told() throws IOException {
        Path key = written("key", counted(32));

        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(new SecretFile(key).isOpenToOthers()).isTrue();
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThat(new SecretFile(key).isOpenToOthers()).isFalse();
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] counted(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static String fault(Path key) {
        try {
            new SecretFile(key).read();
        } catch (DataFault fault) {
            return String.valueOf(fault.getMessage());
        }
        throw new AssertionError(key + " was read");
    }
}
