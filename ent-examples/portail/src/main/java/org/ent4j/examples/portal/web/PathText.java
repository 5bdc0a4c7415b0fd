package org.ent4j.examples.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Ids that have slashes and other signs, as one part of a path. */
public final class PathText {

    private PathText() {}

    public static String of(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing for what is not made by {@link #of}. */
    public static Optional<String> read(String part) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .filter(id -> !id.isBlank() && id.chars().noneMatch(Character::isISOControl));
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }
}
