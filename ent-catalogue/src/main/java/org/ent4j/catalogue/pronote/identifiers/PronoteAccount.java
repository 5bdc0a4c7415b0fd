package org.ent4j.catalogue.pronote.identifiers;

import java.util.Optional;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.person.PersonName;

/**
 * Somebody whom Pronote knows, with the identifier by which it knows him.
 *
 * @param where the line of the file
 * @param division as the file writes it, or ""
 * @param population when the file says it
 */
public record PronoteAccount(
        SourceLocation where,
        String login,
        String lastName,
        String firstName,
        Optional<BirthDate> born,
        Optional<Sex> sex,
        String division,
        Optional<Population> population) {

    public PersonName name() {
        return PersonName.of(lastName, firstName);
    }

    /** {@code "DUPONT Jeanne"}, as lists show it and as decisions remember it. */
    public String label() {
        return name().display();
    }

    /** The identity that is remembered with the identifier. */
    HeldIdentifier heldBy(PersonId person) {
        return new HeldIdentifier(
                person, lastName, firstName, born.map(BirthDate::digits).orElse(""));
    }
}
