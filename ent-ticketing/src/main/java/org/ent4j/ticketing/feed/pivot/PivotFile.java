package org.ent4j.ticketing.feed.pivot;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A file of the pivot.
 *
 * @param content in Base64, without line breaks
 */
public record PivotFile(String name, String content) {

    public static PivotFile of(String name, byte[] content) {
        return new PivotFile(name, Base64.getEncoder().encodeToString(content));
    }

    /** Its bytes, decoded while they are read. */
    public InputStream open() {
        return decoding(content);
    }

    /**
     * A file that came.
     *
     * @param path of it, for reasons
     * @param most bytes, counted while they are decoded
     */
    static Either<PivotReason, PivotFile> read(String path, String name, String content, long most) {
        var joined = content.replaceAll("[\\r\\n\\t ]", "");
        try (var bytes = decoding(joined)) {
            var counted = 0L;
            var buffer = new byte[8192];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                counted += read;
                if (counted > most) {
                    return Either.left(new PivotReason.FileTooBig(path, most));
                }
            }
            return Either.right(new PivotFile(name, joined));
        } catch (IOException noBase64) {
            return Either.left(new PivotReason.NotBase64(path));
        }
    }

    private static InputStream decoding(String base64) {
        return Base64.getDecoder().wrap(new ByteArrayInputStream(base64.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
