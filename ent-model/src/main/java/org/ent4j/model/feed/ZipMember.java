package org.ent4j.model.feed;

/**
 * A file in a zip.
 *
 * @param path its name in the zip with those of its folders, parted by {@code /}
 * @param source its bytes, under that name
 */
public record ZipMember(String path, FeedSource source) {

    /** Its name without those of its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folders that it is in, as {@code a/b}, or "". */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
