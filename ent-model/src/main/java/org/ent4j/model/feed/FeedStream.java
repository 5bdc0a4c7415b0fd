package org.ent4j.model.feed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;

/** The bytes of a feed, counted against the bound and watched for what their encoding really is. */
final class FeedStream extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private final FeedLimits limits;
    private final Label expected;
    private final Utf8Watch utf8 = new Utf8Watch();
    private long count;
    private @Nullable FeedRefusal refusal;

    private FeedStream(InputStream in, FeedLimits limits, Label expected) {
        super(in);
        this.limits = limits;
        this.expected = expected;
    }

    static FeedStream open(FeedSource source, FeedLimits limits, Label expected) throws IOException {
        var in = new BufferedInputStream(source.open(), BUFFER);
        FirstBytes.of(in).refusal(expected).ifPresent(refusal -> {
            throw new FeedRefused(Issue.fatal(SourceLocation.of(source.name()), refusal));
        });
        return new FeedStream(in, limits, expected);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read > 0) {
            utf8.see(buffer, offset, read);
            bound(read);
        }
        return read;
    }

    private void bound(int read) throws IOException {
        count += read;
        if (count > limits.bytes()) {
            refusal = new FeedRefusal.TooBig(limits.bytes(), expected);
            throw new IOException("more than " + limits.bytes() + " bytes");
        }
    }

    /** Why the stream itself stopped, when it did. */
    Optional<FeedRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The encoding that the bytes seen so far speak for. */
    String actualEncoding() {
        return utf8.isUtf8() ? "UTF-8" : "ISO-8859-15 ou windows-1252";
    }

    /** A file that declares an encoding of single bytes, although all its accents are those of UTF-8. */
    Optional<FeedRefusal> contradiction(@Nullable String declared, String used) {
        var name = declared == null ? used : declared;
        return utf8.isUtf8() && utf8.hasAccents() && isSingleByte(name)
                ? Optional.of(new FeedRefusal.WrongEncoding(name, "UTF-8", expected))
                : Optional.empty();
    }

    private static boolean isSingleByte(String encoding) {
        return encoding.regionMatches(true, 0, "ISO-8859", 0, 8)
                || encoding.regionMatches(true, 0, "windows-12", 0, 10);
    }
}
