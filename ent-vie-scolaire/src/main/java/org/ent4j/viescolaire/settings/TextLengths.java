package org.ent4j.viescolaire.settings;

/**
 * How long texts are, in characters.
 *
 * @param appreciation of a subject
 * @param synthesis of a conseil de classe
 * @param vieScolaire the CPE's appreciation
 */
public record TextLengths(int appreciation, int synthesis, int vieScolaire) {

    /** Whether each is at most as long as the other's. */
    public boolean fitInto(TextLengths other) {
        return appreciation <= other.appreciation && synthesis <= other.synthesis && vieScolaire <= other.vieScolaire;
    }

    /** The longer of each. */
    public TextLengths orLonger(TextLengths other) {
        return new TextLengths(
                Math.max(appreciation, other.appreciation),
                Math.max(synthesis, other.synthesis),
                Math.max(vieScolaire, other.vieScolaire));
    }

    boolean leaveRoom() {
        return appreciation > 0 && synthesis > 0 && vieScolaire > 0;
    }

    /** {@code "600, 1000, 600"}. */
    @Override
    public String toString() {
        return "%d, %d, %d".formatted(appreciation, synthesis, vieScolaire);
    }
}
