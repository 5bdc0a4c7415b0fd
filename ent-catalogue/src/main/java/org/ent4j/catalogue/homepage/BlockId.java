package org.ent4j.catalogue.homepage;

import java.util.regex.Pattern;

/** A block of a page: small letters, digits and hyphens, so that it is the anchor of its block too: {@code contact-1}. */
public record BlockId(String value) implements Comparable<BlockId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public BlockId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no id of a block.\nMaybe it has capitals or spaces.".formatted(value));
        }
    }

    @Override
    public int compareTo(BlockId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
