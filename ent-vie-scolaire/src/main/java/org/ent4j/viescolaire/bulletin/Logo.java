package org.ent4j.viescolaire.bulletin;

import java.util.Base64;
import java.util.List;

/**
 * A picture of the school.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param base64 its bytes
 */
public record Logo(String mediaType, String base64) {

    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";

    public Logo {
        if (!List.of(PNG, JPEG).contains(mediaType)) {
            throw new IllegalArgumentException(
                    "A logo that is '%s'.\nMaybe it should be a PNG or a JPEG.".formatted(mediaType));
        }
        decoded(base64);
    }

    public static Logo png(byte[] bytes) {
        return new Logo(PNG, Base64.getEncoder().encodeToString(bytes));
    }

    public static Logo jpeg(byte[] bytes) {
        return new Logo(JPEG, Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return decoded(base64);
    }

    /** As pages hold it: {@code data:image/png;base64,…}. */
    public String uri() {
        return "data:" + mediaType + ";base64," + base64;
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
