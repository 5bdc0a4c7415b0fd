package org.ent4j.directory.feed.oneroster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Ids that last and do not collide, in the characters that the format allows: those of the directory, joined by dashes.
 * What is neither a letter nor a digit is written otherwise; a colon becomes a point.
 */
final class SourcedIds {

    /** An id of the format has fewer than 256 characters. */
    private static final int LONGEST = 255;

    private SourcedIds() {}

    /** {@code of("0350001A", "class", "6A")} is {@code 0350001A-class-6A}. */
    static String of(String... parts) {
        var id = Arrays.stream(parts).map(SourcedIds::written).collect(Collectors.joining("-"));
        return id.length() <= LONGEST ? id : digest(id);
    }

    private static String written(String part) {
        var text = new StringBuilder();
        for (var unit : part.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (unit & 0xff);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                text.append(c);
            } else if (c == ':') {
                text.append('.');
            } else {
                text.append('_').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return text.toString();
    }

    private static String digest(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.\nMaybe this one was cut down.", impossible);
        }
    }
}
