package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class RowIsReadableTest {
    private final RuleTrial rule = new RuleTrial(new RowIsReadable());

    @Test
    void a_row_with_as_many_fields_as_its_header_passes() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,\"a note, with a comma\"",
                "houses_improved,houses,99,Banua Cipta,province,2024,386,s04,,reported,false",
                ",,,,,,,,");
    }

    @Test
    void a_row_that_ends_early_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09",
                "Baris tidak dapat dibaca: 6 kolom, padahal judulnya 9."
                        + " Isi baris: poverty_rate_p0,percent,99,Banua Cipta,province,2024-09",
                "The line cannot be read: 6 fields where the header has 9."
                        + " The line: poverty_rate_p0,percent,99,Banua Cipta,province,2024-09");
    }

    @Test
    void a_percent_sign_in_a_broken_row_is_no_format() {
        rule.mustFail(
                "4.90 %s,99",
                "Baris tidak dapat dibaca: 2 kolom, padahal judulnya 9. Isi baris: 4.90 %s,99",
                "The line cannot be read: 2 fields where the header has 9. The line: 4.90 %s,99");
    }

    @Test
    void a_quote_that_does_not_close_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,\"note",
                "Baris tidak dapat dibaca: tanda kutip yang tidak ditutup."
                        + " Isi baris: poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,\"note",
                "The line cannot be read: quotes that do not close."
                        + " The line: poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,\"note");
    }

    @Test
    void bytes_that_are_not_utf_8_fail() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua \uFFFDipta,province,2024-09,4.90,s01,",
                "Baris tidak dapat dibaca: bita yang bukan UTF-8."
                        + " Isi baris: poverty_rate_p0,percent,99,Banua \uFFFDipta,province,2024-09,4.90,s01,",
                "The line cannot be read: bytes that are not UTF-8."
                        + " The line: poverty_rate_p0,percent,99,Banua \uFFFDipta,province,2024-09,4.90,s01,");
    }
}
