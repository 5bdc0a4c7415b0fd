package org.ent4j.catalogue.homepage;

import java.util.List;

/**
 * A column of a row, its blocks one under the other.
 *
 * @param width in twelfths of the page
 */
public record PageColumn(int width, List<Block> blocks) {

    /** Columns of a whole row. */
    public static final int WHOLE = 12;

    public PageColumn {
        blocks = List.copyOf(blocks);
        if (width < 1 || width > WHOLE) {
            throw new IllegalArgumentException(
                    "A column of %d twelfths.\nMaybe a percentage was meant.".formatted(width));
        }
    }
}
