package org.ent4j.directory.importing;

/**
 * The account of one category of rows: what was read was kept or rejected.
 *
 * @param category in the words of the format: {@code "Eleve"}, {@code "INDIVIDU"}
 */
public record Tally(String category, int read, int kept, int rejected) {

    public Tally {
        if (read != kept + rejected) {
            throw new IllegalArgumentException(
                    "%s: %d read, but %d kept and %d rejected.\nMaybe a path of the reader forgets to count."
                            .formatted(category, read, kept, rejected));
        }
    }

    public static Tally none(String category) {
        return new Tally(category, 0, 0, 0);
    }

    public Tally keep() {
        return new Tally(category, read + 1, kept + 1, rejected);
    }

    public Tally reject() {
        return new Tally(category, read + 1, kept, rejected + 1);
    }
}
