package org.ent4j.model.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a feed, counted against the bound and watched for what their encoding really is. */
final class FeedStream extends FilterInputStream {

    private final long limit;
    private final Utf8Watch utf8 = new Utf8Watch();
    private long count;

    FeedStream(InputStream in, FeedLimits limits) {
        super(in);
        this.limit = limits.bytes();
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
        if (isTooBig()) {
            throw new IOException("more than " + limit + " bytes");
        }
    }

    boolean isTooBig() {
        return count > limit;
    }

    /** What the bytes seen so far say about their encoding. */
    Utf8Watch utf8() {
        return utf8;
    }
}
