package org.ent4j.viescolaire.edition;

/**
 * A teacher as the directory names him.
 *
 * @param civility {@code "Mme"}, or "" when it is not known
 */
public record TeacherIdentity(String civility, String firstName, String lastName) {

    /** As bulletins print it: {@code "Mme Ruiz"}, and {@code "Inès Ruiz"} without a civility. */
    public String printed() {
        return ((civility.isBlank() ? firstName : civility) + " " + lastName).strip();
    }
}
