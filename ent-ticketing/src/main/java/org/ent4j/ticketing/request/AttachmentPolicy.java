package org.ent4j.ticketing.request;

import java.util.Set;

/**
 * Which files may come with a request.
 *
 * @param mostBytes of one file
 * @param mostFiles of a request
 * @param mostBytesInAll of a request
 * @param extensions in lower case
 */
public record AttachmentPolicy(long mostBytes, int mostFiles, long mostBytesInAll, Set<String> extensions) {

    /** 2 to the 20th bytes. */
    public static final long MEBIBYTE = 1L << 20;

    public AttachmentPolicy {
        extensions = Set.copyOf(extensions);
    }

    /**
     * 8 MiB a file: the form says "8.00 Mb", which is read as 8 × 2²⁰ bytes (to be confirmed). Count, total and extensions are
     * this library's.
     */
    public static AttachmentPolicy usual() {
        return new AttachmentPolicy(
                8 * MEBIBYTE,
                10,
                40 * MEBIBYTE,
                Set.of(
                        "png", "jpg", "jpeg", "gif", "webp", "pdf", "txt", "csv", "odt", "ods", "docx", "xlsx", "zip",
                        "mp4"));
    }
}
