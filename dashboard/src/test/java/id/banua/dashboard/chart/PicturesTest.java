package id.banua.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PicturesTest {
    private static final Picture PICTURE =
            TrendChart.of(Samples.poverty(), Width.DESKTOP, "Turun menjadi 5,17 persen & tetap <di atas> target.");

    @Test
    void the_same_record_gives_the_same_bytes() {
        Picture again =
                TrendChart.of(Samples.poverty(), Width.DESKTOP, "Turun menjadi 5,17 persen & tetap <di atas> target.");

        assertThat(Pictures.svg(again)).isEqualTo(Pictures.svg(PICTURE)).isEqualTo(Pictures.svg(PICTURE));
        assertThat(Pictures.png(again)).isEqualTo(Pictures.png(PICTURE));
    }

    @Test
    void an_svg_scales_and_says_what_it_shows() {
        Element svg = Samples.parsed(Pictures.svg(PICTURE));

        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 720 " + PICTURE.height());
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("font-family")).startsWith("'Source Sans Pro'");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(PICTURE.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(PICTURE.alt());
    }

    @Test
    void an_svg_stays_small_and_free_of_defaults() {
        String svg = Pictures.svg(PICTURE);

        assertThat(svg.length()).isLessThan(8_000);
        assertThat(svg).doesNotContain("clip", "rendering", "rgb(", "xml:space");
    }

    @Test
    void a_png_is_twice_the_size_with_a_white_margin() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Pictures.png(PICTURE)));

        assertThat(image.getWidth()).isEqualTo((720 + 32) * 2);
        assertThat(image.getHeight()).isEqualTo((PICTURE.height() + 32) * 2);
        assertThat(image.getRGB(5, 5)).isEqualTo(0xffffffff);
    }

    @Test
    void a_file_carries_its_letters_and_its_dark_scheme() {
        String file = Pictures.file(Pictures.svg(PICTURE));

        assertThat(Samples.parsed(file).getAttribute("viewBox")).startsWith("-16 -16 752 ");
        assertThat(file).contains("data:font/woff2;base64,", "prefers-color-scheme:dark");
    }

    @Test
    void every_colour_of_a_picture_has_a_dark_one() {
        Pattern.compile("(?:fill|stroke)=\"(#[0-9a-f]{6})\"")
                .matcher(Pictures.svg(PICTURE))
                .results()
                .forEach(colour -> assertThat(DarkScheme.rules()).contains("=\"" + colour.group(1) + "\"]"));
    }

    @Test
    void the_letters_come_from_the_web_jar_and_hold_the_minus() {
        assertThat(HouseTheme.regular(12).getFamily()).isEqualTo("Source Sans Pro");
        assertThat(Typeface.isSemibold(HouseTheme.semibold(12).getFamily())).isTrue();
        assertThat(HouseTheme.regular(12).canDisplayUpTo("4,02 \u2212 \u2013 \u00a0 ("))
                .isEqualTo(-1);
    }
}
