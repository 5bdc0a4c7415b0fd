package org.ent4j.model.feed;

/**
 * Bounds of a foreign file; beyond them it is refused.
 *
 * @param depth levels of nested elements
 * @param text characters of one value or attribute
 * @param bytes bytes of the file
 */
public record FeedLimits(int depth, int text, long bytes) {

    /** Far above what the feeds of a whole académie need, far below what harms the host. */
    public static final FeedLimits USUAL = new FeedLimits(32, 65_536, 4L << 30);

    /** For a file about one school, which is held in memory as a whole; the largest known has under ten megabytes. */
    public static final FeedLimits OF_SCHOOL = new FeedLimits(32, 65_536, 256L << 20);
}
