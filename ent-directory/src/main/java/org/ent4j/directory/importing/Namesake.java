package org.ent4j.directory.importing;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.NormalisedName;

/** One name, one birth date, one school: what makes two people one without a common number. */
record Namesake(StructureId structure, String name, LocalDate birthDate) {

    /** One for each school and each last name of a person; none without a birth date or a first name. */
    static Stream<Namesake> of(Person person) {
        return person.birthDate().stream()
                .flatMap(birth -> structures(person)
                        .flatMap(structure -> NormalisedName.of(person.name()).keys().stream()
                                .map(name -> new Namesake(structure, name, birth))));
    }

    private static Stream<StructureId> structures(Person person) {
        return person.affiliations().stream().map(Affiliation::structure).distinct();
    }
}
