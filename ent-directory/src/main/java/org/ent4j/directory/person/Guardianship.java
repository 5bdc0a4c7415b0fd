package org.ent4j.directory.person;

import java.util.Comparator;
import org.ent4j.model.id.PersonId;

/**
 * The link from a pupil to a guardian.
 *
 * @param guardian may be a person whom the directory does not have yet
 * @param kinship the code of the source as it is, or ""; see {@link Kinship}
 * @param authority whether the guardian represents the pupil before the law
 * @param financial answers for the pupil's expenses
 * @param contact is called first
 * @param payment receives or makes the payments
 */
public record Guardianship(
        PersonId guardian, String kinship, Authority authority, boolean financial, boolean contact, boolean payment)
        implements Comparable<Guardianship> {

    private static final Comparator<Guardianship> ORDER = Comparator.comparing(Guardianship::guardian)
            .thenComparing(Guardianship::kinship)
            .thenComparing(Guardianship::authority)
            .thenComparing(Guardianship::financial)
            .thenComparing(Guardianship::contact)
            .thenComparing(Guardianship::payment);

    /** The legal tie, AAF {@code ENTElevePersRelEleve} field 4. */
    public enum Authority {
        NONE,
        /** <i>Représentant légal</i>. */
        LEGAL,
        /** <i>Personne en charge</i>. */
        IN_CHARGE
    }

    /** The same link to another person, when two people turn out to be one. */
    public Guardianship to(PersonId other) {
        return new Guardianship(other, kinship, authority, financial, contact, payment);
    }

    /** What the code means. */
    public Kinship kin() {
        return Kinship.ofCode(kinship);
    }

    @Override
    public int compareTo(Guardianship other) {
        return ORDER.compare(this, other);
    }
}
