package id.banua.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KemendagriCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"63", "63.02", "63.02.06", "63.02.06.2013"})
    void a_code_is_written_with_its_dots(String dotted) {
        assertThat(new KemendagriCode(dotted)).hasToString(dotted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "6", "6302", "63.2", "63.02.", ".6302", "63.02.6", "63.02.06.13", "63,02", "63.02.06.2013.1"
            })
    void a_text_of_another_form_is_no_kemendagri_code(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KemendagriCode(text))
                .withMessageContaining("63.02.06.2013")
                .withMessageEndingWith("but was '" + text + "'");
        assertThat(KemendagriCode.isDeclared(text)).isFalse();
    }

    @Test
    void only_a_dot_declares_a_kemendagri_code() {
        assertThat(KemendagriCode.isDeclared("63.02")).isTrue();
        assertThat(KemendagriCode.isDeclared("63")).isFalse();
    }
}
