package org.ent4j.viescolaire.sortie;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the screen.
 *
 * @param hex as CSS has it, in lower case: {@code "#1e90ff"}
 */
public record Colour(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    public static final Colour BLACK = new Colour("#000000");
    public static final Colour WHITE = new Colour("#ffffff");

    public Colour {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no colour like #1e90ff.\nMaybe it is a name, or the # is missing.".formatted(hex));
        }
    }

    /** Black or white, whichever is read better on it. Source: WCAG 2, contrast ratio. */
    public Colour text() {
        return contrastWith(BLACK) >= contrastWith(WHITE) ? BLACK : WHITE;
    }

    /** From 1, the same, to 21, black on white. Source: WCAG 2, contrast ratio. */
    public double contrastWith(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int index) {
        var share = Integer.parseInt(hex.substring(index, index + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return hex;
    }
}
