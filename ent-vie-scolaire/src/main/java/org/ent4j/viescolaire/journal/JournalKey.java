package org.ent4j.viescolaire.journal;

import java.util.Comparator;

/**
 * Which journal of a school.
 *
 * @param id never blank, at most {@value #LONGEST} characters
 */
public record JournalKey(JournalKind kind, String id) implements Comparable<JournalKey> {

    public static final int LONGEST = 200;

    private static final Comparator<JournalKey> ORDER =
            Comparator.comparing(JournalKey::kind).thenComparing(JournalKey::id);

    public JournalKey {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "'%s' is no key of a journal.\nMaybe it is longer than %d characters.".formatted(id, LONGEST));
        }
    }

    /**
     * From how it is kept. One of a kind that this version does not know is {@link JournalKind#UNKNOWN}, and its id says the
     * kind too.
     *
     * @param kind the name of the kind
     */
    public static JournalKey kept(String kind, String id) {
        return JournalKind.kept(kind).map(known -> new JournalKey(known, id)).orElseGet(() -> unknown(kind + " " + id));
    }

    private static JournalKey unknown(String id) {
        return new JournalKey(JournalKind.UNKNOWN, id.substring(0, Math.min(id.length(), LONGEST)));
    }

    @Override
    public int compareTo(JournalKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
