package org.ent4j.ticketing.feed.pivot;

import org.ent4j.ticketing.request.AttachmentPolicy;

/**
 * How much of the pivot is read; what is longer is refused, and never cut.
 *
 * @param mostCharacters of the whole
 * @param longest text
 * @param most modules or comments
 */
public record PivotLimits(int mostCharacters, int longest, int most, AttachmentPolicy files) {

    /** This library's. */
    public static PivotLimits usual(AttachmentPolicy files) {
        var encoded = files.mostBytesInAll() / 3 * 4 + 4;
        return new PivotLimits((int) Math.min(Integer.MAX_VALUE - 8L, encoded + (4L << 20)), 32_000, 1000, files);
    }

    /** Of the content of a file: in Base64, with its line breaks. */
    public int longestContent() {
        return (int) Math.min(mostCharacters, files.mostBytes() / 3 * 4 + files.mostBytes() / 16 + 1024);
    }
}
