package org.ent4j.catalogue.homepage;

import java.util.regex.Pattern;

/**
 * A file of a picture, as its own bytes say; the host keeps the bytes under that name.
 *
 * @param name of the file, without any folder: letters, digits, spaces, {@code . _ - ( )}
 * @param width in pixels
 * @param height in pixels
 * @param bytes how many there are
 */
public record Picture(String name, PictureKind kind, int width, int height, int bytes) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,119}");

    public Picture {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "'%s' is no name of a picture.\nMaybe it names a folder too.".formatted(name));
        }
    }

    /** Whether a picture may have that name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
