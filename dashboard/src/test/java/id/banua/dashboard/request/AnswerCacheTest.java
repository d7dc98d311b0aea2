package id.banua.dashboard.request;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.dashboard.request.AnswerCache.Kept;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    @Test
    void the_least_recently_asked_is_forgotten_first() {
        AnswerCache cache = new AnswerCache(1_000);
        cache.keep("a", noise(240));
        cache.keep("b", noise(240));
        cache.keep("c", noise(240));
        cache.keep("d", noise(240));
        cache.find("a");

        cache.keep("e", noise(240));

        assertThat(cache.find("a")).isPresent();
        assertThat(cache.find("b")).isEmpty();
        assertThat(cache.find("e")).isPresent();
    }

    @Test
    void one_large_answer_does_not_push_out_all_others() {
        AnswerCache cache = new AnswerCache(1_000);
        cache.keep("small", noise(100));

        cache.keep("large", noise(900));

        assertThat(cache.find("small")).isPresent();
        assertThat(cache.find("large")).isEmpty();
    }

    @Test
    void what_gzip_does_not_shrink_is_kept_plain_alone() {
        assertThat(noise(200).zipped()).isEmpty();
        assertThat(Kept.of("text/html", "", new byte[10_000]).zipped()).hasSizeLessThan(200);
    }

    private static Kept noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(42).nextBytes(noise);
        return Kept.of("image/png", "", noise);
    }
}
