package org.ent4j.catalogue.pronote.identifiers;

import org.ent4j.model.id.PersonId;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.PersonName;

/**
 * Whose an identifier is, and under which identity Pronote gave it: an identifier that comes back with another identity
 * has changed hands.
 *
 * @param born digits of {@link BirthDate}, or ""
 */
public record HeldIdentifier(PersonId person, String lastName, String firstName, String born) {

    public String label() {
        return PersonName.of(lastName, firstName).display();
    }

    /** Whether it may be one person, by name and birth date, without any error of spelling but a new last name. */
    boolean isIdentityOf(PronoteAccount account) {
        var other = account.born().map(BirthDate::digits).orElse("");
        var sameBirth = born.isEmpty() || other.isEmpty() || born.equals(other);
        return sameBirth && (agrees(account) || isMarried(account, other));
    }

    private boolean agrees(PronoteAccount account) {
        return NormalisedName.of(PersonName.of(lastName, firstName)).compatibleWith(NormalisedName.of(account.name()));
    }

    /** The same first name and birth date: people change their last name. */
    private boolean isMarried(PronoteAccount account, String other) {
        var here = NormalisedName.of(account.name()).firstName();
        return !born.isEmpty()
                && born.equals(other)
                && NormalisedName.of(PersonName.of(lastName, firstName))
                        .firstName()
                        .sameAs(here);
    }
}
