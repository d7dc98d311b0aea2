package id.banua.model.mart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MartManifestTest {
    private static final int MAJOR = Integer.parseInt(Marts.VERSION.substring(0, Marts.VERSION.indexOf('.')));

    @Test
    void marts_of_this_major_version_are_readable_whatever_the_minor_one() {
        assertThatCode(() -> manifest(Marts.VERSION).requireReadable()).doesNotThrowAnyException();
        assertThatCode(() -> manifest(MAJOR + ".99").requireReadable()).doesNotThrowAnyException();
    }

    @Test
    void marts_of_another_major_version_are_refused_with_both_versions_named() {
        String other = (MAJOR + 1) + ".0";

        assertThatIllegalStateException()
                .isThrownBy(() -> manifest(other).requireReadable())
                .withMessageContaining("Run 3c051aad808b has marts of version " + other)
                .withMessageContaining("this program reads version " + Marts.VERSION);
    }

    /** Version 1 is not the beginning of version 10. */
    @Test
    void a_longer_major_version_is_another_one() {
        assertThatIllegalStateException()
                .isThrownBy(() -> manifest(MAJOR + "0.0").requireReadable());
    }

    private static MartManifest manifest(String version) {
        return new MartManifest("3c051aad808b", version, "0.1.0+abc", false, List.of(), List.of());
    }
}
