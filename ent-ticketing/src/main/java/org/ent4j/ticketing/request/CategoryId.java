package org.ent4j.ticketing.request;

/** The id of a category of requests, {@code "ENT/AUTHENTIFICATION"}: those above it stand before it. */
public record CategoryId(String value) implements Comparable<CategoryId> {

    /** @throws IllegalArgumentException when it is blank or begins or ends with a slash */
    public CategoryId {
        if (value.isBlank() || value.startsWith("/") || value.endsWith("/")) {
            throw new IllegalArgumentException(
                    "'%s' is no id of a category.\nMaybe a part is missing.".formatted(value));
        }
    }

    /** Whether it is the other, or below it. */
    public boolean isIn(CategoryId other) {
        var length = other.value.length();
        return value.startsWith(other.value) && (value.length() == length || value.charAt(length) == '/');
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
