package org.ent4j.directory.importing;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import org.ent4j.directory.person.Person;

/** What becomes of a person whom a source does not have any more. Nothing is deleted. */
final class Absence {

    private Absence() {}

    /** Gone for the portal when the richest source lost the person; else out of what this source said. */
    static Person of(Person person, Coverage coverage, LocalDate day) {
        var others = person.affiliations().stream().filter(not(coverage::owns)).toList();
        var elsewhere = coverage.structure().isPresent()
                && others.stream().anyMatch(other -> other.source().equals(coverage.source()));
        return person.richestSource().equals(coverage.source()) && !elsewhere
                ? person.disappeared(day)
                : person.withAffiliations(others);
    }
}
