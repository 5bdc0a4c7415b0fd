package org.ent4j.catalogue.homepage.feed.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.groups.Tuple;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.catalogue.homepage.PictureKind;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureReaderTest {

    private static byte[] drawn(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"png,PNG,1400,320", "jpg,JPEG,1400,320", "gif,GIF,320,1400", "png,PNG,1,1", "jpg,JPEG,9,4000"})
    void the_size_is_the_one_that_was_drawn(String format, PictureKind kind, int width, int height) throws IOException {
        var bytes = drawn(format, width, height);

        var read = PictureReader.read(FeedSource.bytes("a." + format, bytes));

        assertThat(read.rows()).containsExactly(new Picture("a." + format, kind, width, height, bytes.length));
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA,1,1",
        "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==,1,1",
        "UklGRhYAAABXRUJQVlA4WAoAAAAAAAAAdwUAPwEA,1400,320"
    })
    void webp_says_its_size_in_three_ways(String base64, int width, int height) {
        var read = PictureReader.read(
                FeedSource.bytes("a.webp", Base64.getDecoder().decode(base64)));

        assertThat(read.rows()).extracting(Picture::width, Picture::height).containsExactly(Tuple.tuple(width, height));
    }

    @Test
    void the_name_is_not_believed() throws IOException {
        var read = PictureReader.read(FeedSource.bytes("a.jpg", drawn("png", 5, 6)));

        assertThat(read.rows()).extracting(Picture::kind).containsExactly(PictureKind.PNG);
        assertThat(read.issues()).extracting(each -> each.reason()).containsExactly(new PictureDefect.OtherKind("PNG"));
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        assertThat(reason("a.svg", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureDefect.UnknownKind.class);
        assertThat(reason("a.png", new byte[0])).isInstanceOf(FeedRefusal.Empty.class);
        assertThat(reason("a.png", Arrays.copyOf(drawn("png", 5, 5), 20))).isEqualTo(new PictureDefect.CutShort("PNG"));
        assertThat(reason("a.jpg", Arrays.copyOf(drawn("jpg", 5, 5), 40)))
                .isEqualTo(new PictureDefect.CutShort("JPEG"));
        assertThat(reason("../a.png", drawn("png", 5, 5))).isEqualTo(new PictureDefect.BadName("../a.png"));
    }

    private static Object reason(String name, byte[] bytes) {
        return PictureReader.read(FeedSource.bytes(name, bytes))
                .fatal()
                .orElseThrow()
                .reason();
    }

    @Property(tries = 500)
    void no_bytes_break_the_reader(@ForAll byte[] bytes, @ForAll PictureKind kind) {
        var begun = switch (kind) {
            case PNG -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
            case JPEG -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
            case GIF -> "GIF89a".getBytes(StandardCharsets.US_ASCII);
            case WEBP -> "RIFF0000WEBPVP8 ".getBytes(StandardCharsets.US_ASCII);
        };
        var all = Arrays.copyOf(begun, begun.length + bytes.length);
        System.arraycopy(bytes, 0, all, begun.length, bytes.length);

        var read = PictureReader.read(FeedSource.bytes("a", all));

        assertThat(read.rows().size() == 1 || read.fatal().isPresent()).isTrue();
        assertThat(read.rows()).allMatch(each -> each.width() > 0 && each.height() > 0);
    }
}
