package org.ent4j.viescolaire.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 of a bulletin's canonical content: while it stays the same, nobody changed the archive.
 *
 * @param hex 64 digits, in lower case
 */
public record ContentHash(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("'%s' is no SHA-256.\nMaybe it was cut.".formatted(hex));
        }
    }

    static ContentHash of(CanonicalText content) {
        try {
            var bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("No SHA-256.\nMaybe the Java is no Java 17.", missing);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
