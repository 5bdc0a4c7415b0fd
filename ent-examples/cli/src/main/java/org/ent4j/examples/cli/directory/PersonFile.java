package org.ent4j.examples.cli.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ent4j.directory.Directory;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Matieres;

/**
 * Everything that the directory knows of one person.
 *
 * @param day the day whose memberships are looked at
 * @param names of the structures that are mentioned
 * @param subjects labels of the subjects that the feeds declare
 */
record PersonFile(
        Person person,
        LocalDate day,
        List<Relative> guardians,
        List<Relative> children,
        PersonHistory history,
        Optional<Account> account,
        Map<StructureId, String> names,
        Map<CodeMatiere, String> subjects) {

    static PersonFile of(Person person, LocalDate day, Directory directory, JooqDirectory store) {
        return new PersonFile(
                person,
                day,
                Relative.guardians(person, store.people()),
                Relative.children(person, directory),
                directory.history(person.id()),
                store.accounts().byPerson(person.id()),
                names(directory),
                subjects(person, directory, store));
    }

    private static Map<StructureId, String> names(Directory directory) {
        var names = new HashMap<StructureId, String>();
        directory.structures().forEach(structure -> names.put(structure.id(), structure.name()));
        return names;
    }

    /** The school's own labels count more than those of the académie, and these more than the shipped ones. */
    private static Map<CodeMatiere, String> subjects(Person person, Directory directory, JooqDirectory store) {
        var labels = new HashMap<CodeMatiere, String>();
        Matieres.shipped().all().forEach(each -> labels.put(each.code(), each.label()));
        store.nomenclature().subjects().forEach(each -> put(labels, each));
        person.affiliations().stream()
                .flatMap(affiliation -> directory.structure(affiliation.structure()).stream())
                .map(Structure::subjects)
                .forEach(own -> own.forEach(each -> put(labels, each)));
        return labels;
    }

    private static void put(Map<CodeMatiere, String> labels, Subject subject) {
        if (!subject.label().isEmpty()) {
            labels.put(subject.code(), subject.label());
        }
    }

    String name(StructureId structure) {
        return Objects.requireNonNullElse(names.get(structure), structure.value());
    }

    /** The label of a subject, or its code. */
    String subject(CodeMatiere code) {
        return Objects.requireNonNullElse(subjects.get(code), code.value());
    }
}
