package org.ent4j.timetable.feed.edt.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;

class EdtContainerProperties {

    private static final PartnerKeys MINE = PartnerKeys.of("ENT4J", ContainerMaker.MINE.getPrivate());
    private static final String CLEAR =
            "<?xml version=\"1.0\"?><ExportEmploiDuTemps Version=\"1.1\" UAI=\"0010001W\"><Salles/></ExportEmploiDuTemps>";
    private static final byte[] CONTAINER = ContainerMaker.of(CLEAR).xml().getBytes(UTF_8);

    private static Imported<FeedSource> open(byte[] container) {
        var opened = EdtContainer.open(FeedSource.bytes("edt.xml", container), MINE);
        assertThat(opened.rows().size() == 1).isEqualTo(opened.fatal().isEmpty());
        return opened;
    }

    private static byte[] bytes(FeedSource source) {
        try (var in = source.open()) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Property(tries = 100)
    void what_was_put_in_comes_out(
            @ForAll @IntRange(max = 5000) int length,
            @ForAll byte filler,
            @ForAll boolean compressed,
            @ForAll boolean digestOfCompressed) {
        var clear = (CLEAR + "<!--" + ("" + Math.abs(filler)).repeat(length) + "-->").getBytes(UTF_8);
        var made = ContainerMaker.of(clear, compressed, digestOfCompressed);
        var opened = open(made.xml().getBytes(UTF_8));
        assertThat(opened.issues()).isEmpty();
        assertThat(bytes(opened.rows().get(0))).isEqualTo(clear);
    }

    /** A flipped byte anywhere is a refusal, or it changed nothing that matters. */
    @Property(tries = 1500)
    void a_flipped_byte_never_gives_another_content(
            @ForAll @IntRange(max = 3000) int at, @ForAll @ByteRange(min = 32, max = 126) byte value) {
        var bytes = CONTAINER.clone();
        bytes[at % bytes.length] = value;
        var opened = open(bytes);
        opened.rows().forEach(clear -> assertThat(bytes(clear)).isEqualTo(CLEAR.getBytes(UTF_8)));
        Statistics.label("refused").collect(opened.rows().isEmpty()).coverage(c -> {
            c.check(true).percentage(p -> p > 30);
            c.check(false).percentage(p -> p > 5);
        });
    }

    @Property(tries = 300)
    void a_flipped_bit_of_content_digest_or_key_is_always_refused(
            @ForAll @IntRange(max = 4000) int at,
            @ForAll @IntRange(max = 7) int bit,
            @ForAll @IntRange(max = 2) int part) {
        var made = ContainerMaker.of(CLEAR);
        var target = part == 0 ? made.content : part == 1 ? made.check : Objects.requireNonNull(made.keys.get("ENT4J"));
        target[at % target.length] ^= (byte) (1 << bit);
        var refusal = open(made.xml().getBytes(UTF_8)).fatal().orElseThrow();
        assertThat(refusal.code()).startsWith("edt.container.");
        Statistics.label("code").collect(refusal.code());
    }

    @Property(tries = 300)
    void a_cut_container_is_refused(@ForAll @IntRange(max = 3000) int length) {
        var end = Math.min(length, CONTAINER.length - 1);
        assertThat(open(Arrays.copyOf(CONTAINER, end)).fatal()).isPresent();
    }

    @Property(tries = 300)
    void random_bytes_are_refused(@ForAll byte[] bytes) {
        assertThat(open(bytes).fatal()).isPresent();
    }
}
