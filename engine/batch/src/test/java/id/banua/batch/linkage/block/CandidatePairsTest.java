package id.banua.batch.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.linkage.compare.Rarity;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class CandidatePairsTest {

    @Test
    void a_pair_that_shares_several_blocks_meets_once() {
        List<Row> pairs =
                pairs(50, person(2, "kaspul anwar", 19800315, "stagen"), person(4, "kaspul anwar", 19800315, "stagen"));

        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).<Long>getAs(CandidatePairs.LEFT)).isEqualTo(2);
        assertThat(pairs.get(0).<Long>getAs(CandidatePairs.RIGHT)).isEqualTo(4);
    }

    @Test
    void exchanged_day_and_month_or_one_wrong_word_do_not_hide_a_pair() {
        assertThat(pairs(
                        50,
                        person(2, "kaspul anwar", 19800304, "stagen"),
                        person(4, "kaspul anwar", 19800403, "stagen")))
                .hasSize(1);
        assertThat(pairs(50, person(2, "kaspul anwar", 19800304, "stagen"), person(4, "rina anwar", 19800304, "")))
                .hasSize(1);
        assertThat(pairs(50, person(2, "kaspul anwar", 19800304, "stagen"), person(4, "kaspul anwar", 0, "hilir")))
                .hasSize(1);
    }

    @Test
    void who_shares_nothing_does_not_meet() {
        assertThat(pairs(50, person(2, "kaspul anwar", 19800304, "stagen"), person(4, "rina wati", 19910405, "stagen")))
                .isEmpty();
    }

    @Test
    void where_all_have_one_name_and_birth_date_the_pairs_do_not_grow_with_the_square() {
        int cap = 20;
        Row[] persons = new Row[2_000];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = person(2L * i, "muhamad", 19800101, "desa" + i % 200);
        }

        List<Row> pairs = pairs(cap, persons);

        assertThat(pairs)
                .as("ten of each village meet, not two thousand")
                .hasSize(200 * 45)
                .hasSizeLessThanOrEqualTo(persons.length * cap / 2);
    }

    @Test
    void where_nothing_tells_them_apart_nobody_meets() {
        Row[] persons = new Row[500];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = person(2L * i, "muhamad", 19800101, "stagen");
        }

        assertThat(pairs(20, persons)).isEmpty();
    }

    private static Row person(long id, String name, int birth, String village) {
        return RowFactory.create(id, 0, 0L, 0L, 0L, name, birth, 1, 6302060, village);
    }

    private static List<Row> pairs(int cap, Row... persons) {
        Dataset<Row> rows = LocalSpark.session().createDataFrame(new ArrayList<>(List.of(persons)), PersonRow.SCHEMA);
        Census census = new Census(rows, persons.length);
        Broadcast<Rarity> rarity = LocalSpark.context().broadcast(census.rarity());
        return CandidatePairs.of(rows, census, rarity, cap).collectAsList();
    }
}
