package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ent4j.ticketing.memory.InMemoryAttachments;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.DraftReason;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AttachmentContents} keeps. */
public interface AttachmentContentsContract {

    /** Empty. */
    AttachmentContents contents(AttachmentPolicy policy);

    private static ByteArrayInputStream of(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] random(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    @Test
    default void size_and_checksum_are_measured() throws IOException {
        var contents = contents(AttachmentPolicy.usual());

        var file = contents.keep("a.txt", of("abc".getBytes(StandardCharsets.UTF_8)));

        assertThat(file.get())
                .isEqualTo(
                        new Attachment("a.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    default void a_content_comes_back_whatever_its_length() throws IOException {
        var contents = contents(AttachmentPolicy.usual());
        for (var size : List.of(0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 3 << 18, (int)
                AttachmentPolicy.usual().mostBytes())) {
            var content = random(size);

            var file = contents.keep("a.png", of(content)).get();

            assertThat(file.size()).isEqualTo((long) size);
            for (var key : List.of(file.sha256(), file.sha256().toUpperCase(Locale.ROOT))) {
                try (var kept = contents.open(key).orElseThrow()) {
                    assertThat(Arrays.equals(kept.readAllBytes(), content)).isTrue();
                }
            }
        }
    }

    @Test
    default void the_same_content_under_two_names_is_one() throws IOException {
        var contents = contents(AttachmentPolicy.usual());
        var first = contents.keep("a.png", of(random(9))).get();
        var second = contents.keep("b.png", of(random(9))).get();

        assertThat(second.name()).isEqualTo("b.png");
        assertThat(second.sha256()).isEqualTo(first.sha256());
        try (var kept = contents.open(first.sha256()).orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(random(9));
        }
    }

    @Test
    default void what_is_too_long_is_read_no_further_and_not_kept() throws IOException {
        var usual = AttachmentPolicy.usual();
        var contents = contents(new AttachmentPolicy(100, 1, 100, usual.extensions()));
        var endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                read++;
                return 7;
            }
        };

        var refused = contents.keep("a.png", endless);

        assertThat(refused.getLeft().reasons()).containsExactly(new DraftReason.FileTooBig("a.png", 101, 100));
        assertThat(refused.getLeft().rules()).containsExactly("TK-PJ-02");
        assertThat(endless.read).isEqualTo(101);
        var first = new byte[101];
        Arrays.fill(first, (byte) 7);
        var sum = new InMemoryAttachments(usual).keep("a.png", of(first)).get().sha256();
        assertThat(contents.open(sum)).isEmpty();
    }

    @Test
    default void nothing_is_where_nothing_was_kept() throws IOException {
        assertThat(contents(AttachmentPolicy.usual()).open("0".repeat(64))).isEmpty();
        assertThat(contents(AttachmentPolicy.usual()).open("../../etc/passwd")).isEmpty();
    }
}
