package id.banua.batch.check.note;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class NoteArithmeticTest {
    private final RuleTrial rule = new RuleTrial(new NoteArithmetic());

    /** 88,499 / 2,246,000 is 3.9403 percent. */
    @Test
    void a_percentage_follows_from_the_numbers_beside_it() {
        rule.mustPass(
                "tpt,percent,99,Banua Cipta,province,2025-02,3.94,s04,88.499 dari 2.246.000 angkatan kerja",
                "tpt,percent,99,Banua Cipta,province,2025-02,3.94,s04,\"88,499 of 2,246,000\"",
                "tpt,percent,99,Banua Cipta,province,2025-02,3.94,s04,\"88,5 ribu dari 2,246 juta orang\"",
                "tpt,percent,99,Banua Cipta,province,2025-02,3.9,s04,88.499/2.246.000");
        rule.mustFail(
                "tpt,percent,99,Banua Cipta,province,2025-02,3.49,s04,88.499 dari 2.246.000 angkatan kerja",
                "88.499 / 2.246.000 adalah 3,9403 sampai 3,9403 persen, ditemukan 3,49",
                "88,499 / 2,246,000 is 3.9403 to 3.9403 percent, found 3.49");
    }

    /** 88.5 thousand is 88.45 to 88.55 thousand: of 2,246,000 that is 3.938 to 3.943 percent. */
    @Test
    void the_rounding_of_all_three_numbers_is_allowed_for() {
        String note = "\"88,5 ribu dari 2.246.000 orang\"";

        rule.mustPass("tpt,percent,99,Banua Cipta,province,2025-02,3.94,s04," + note);
        rule.mustFail(
                "tpt,percent,99,Banua Cipta,province,2025-02,3.95,s04," + note,
                "88.500 / 2.246.000 adalah 3,9381 sampai 3,9426 persen, ditemukan 3,95",
                "88,500 / 2,246,000 is 3.9381 to 3.9426 percent, found 3.95");
    }

    /** 386 / 508 is 75.98 percent; 400 / 508 is 78.74. */
    @Test
    void a_count_is_the_share_of_the_whole_that_is_told() {
        rule.mustPass(houses("386", "76 persen dari 508"), houses("386", "sekitar 80 persen dari 508"));
        rule.mustFail(
                houses("400", "76 persen dari 508"),
                "400 / 508 adalah 78,5644 sampai 78,9163 persen, ditemukan 76",
                "400 / 508 is 78.5644 to 78.9163 percent, found 76");
    }

    @Test
    void a_sum_comes_out_in_one_way_of_reading_its_points() {
        rule.mustPass(
                houses("1940", "1.640 dalam negeri + 300 luar negeri"),
                houses("1940", "\"1,640 domestic + 300 abroad\""),
                houses("472", "386 dibangun + 86 berjalan"));
        rule.mustFail(
                houses("508", "386 dibangun + 86 berjalan"),
                "Jumlah dalam catatan adalah 472 (± 1), ditemukan 508",
                "The sum in the note is 472 (± 1), found 508");
    }

    @Test
    void numbers_that_speak_of_something_else_are_left() {
        rule.mustPass(
                "tpt,percent,99,Banua Cipta,province,2025-02,3.94,s04,13 dari 15 kabupaten turun",
                "tpt,percent,99,Banua Cipta,province,2025-02,3.94,s04,naik 0.05 poin dari 3.89",
                houses("508", "tahun 2024 dari 2026"),
                "tpt,percent,99,Banua Cipta,province,2025-02,3.94,s04,",
                "a broken row");
    }

    private static String houses(String value, String note) {
        return "houses_improved,houses,99,Banua Cipta,province,2024," + value + ",s04," + note + ",reported,false";
    }
}
