package org.ent4j.ticketing.request;

import java.util.Locale;

/**
 * A file that comes with a request; its content stays with the host.
 *
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits: two files with the same are one
 */
public record Attachment(String name, long size, String sha256) {

    /** What follows the last dot of the name, in lower case; "" when there is none. */
    public String extension() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
