package org.ent4j.directory.print;

/**
 * Somebody who is handed no credentials.
 *
 * @param group where the person is looked for: the class of a pupil or of a child, or ""
 * @param profil in words: {@code "Parent"}
 * @param reason how the person signs in, or what is missing, for whoever hands the letters out
 */
public record RefusedLetter(String group, String name, String profil, String reason) {

    /** Without the person. */
    @Override
    public String toString() {
        return "RefusedLetter[reason=" + reason + "]";
    }
}
