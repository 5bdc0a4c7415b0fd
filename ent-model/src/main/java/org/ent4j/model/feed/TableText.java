package org.ent4j.model.feed;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * The encoding of a table, which no table declares: that of its byte order mark, UTF-8 when its bytes say so, else
 * windows-1252, which has all of ISO-8859-1 that is ever written. One wrong byte among many of UTF-8 makes it no other.
 *
 * @param source the file, whose bytes are read once more for the text
 */
record TableText(FeedSource source, Charset charset) {

    private static final Charset SINGLE_BYTES = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    /** @throws FeedRefused when it is too big, empty, or no text */
    static TableText of(FeedSource source, Label expected, FeedLimits limits) throws IOException {
        try (var in = new BufferedInputStream(source.open(), BUFFER)) {
            var first = FirstBytes.of(in);
            first.magic().ifPresent(found -> refuse(source, new FeedRefusal.NotCsv(found, expected)));
            var bytes = new FeedStream(in, limits);
            if (!pass(bytes) && bytes.isTooBig()) {
                refuse(source, new FeedRefusal.TooBig(limits.bytes(), expected));
            }
            if (first.start().isBlank()) {
                refuse(source, new FeedRefusal.Empty(expected));
            }
            return new TableText(source, charset(first, bytes.utf8()));
        }
    }

    private static boolean pass(FeedStream bytes) throws IOException {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException stopped) {
            if (bytes.isTooBig()) {
                return false;
            }
            throw stopped;
        }
    }

    private static void refuse(FeedSource source, FeedRefusal why) {
        throw new FeedRefused(Issue.fatal(SourceLocation.of(source.name()), why));
    }

    private static Charset charset(FirstBytes first, Utf8Watch bytes) {
        if (first.isUtf16()) {
            return first.utf16();
        }
        if (first.start().length() > 1 && first.start().charAt(1) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first.marks() > 0 || bytes.isUtf8() || bytes.hasAccents() ? StandardCharsets.UTF_8 : SINGLE_BYTES;
    }

    /** The characters, without marks; what cannot be decoded is U+FFFD. */
    BufferedReader open() throws IOException {
        var in = new BufferedInputStream(source.open(), BUFFER);
        try {
            FirstBytes.of(in);
            return new BufferedReader(new InputStreamReader((InputStream) in, charset), BUFFER);
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }
}
