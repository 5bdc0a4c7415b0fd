package org.ent4j.directory.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.internal.spool.SpooledList;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;

/**
 * What is to be written at once: each structure and person as it will be, with the version that was read.
 *
 * @param day the day from which on the people are like this, for the record of their memberships; without one that record
 *     waits for the next change of the person that has a day
 */
public record DirectoryChanges(
        List<Structure> structures,
        List<Person> people,
        List<Subject> subjects,
        List<Formation> formations,
        Optional<LocalDate> day) {

    public static final DirectoryChanges NONE = new DirectoryChanges(List.of(), List.of(), List.of(), List.of());

    public DirectoryChanges {
        structures = List.copyOf(structures);
        people = SpooledList.copyOf(people);
        subjects = List.copyOf(subjects);
        formations = List.copyOf(formations);
    }

    public DirectoryChanges(
            List<Structure> structures, List<Person> people, List<Subject> subjects, List<Formation> formations) {
        this(structures, people, subjects, formations, Optional.empty());
    }

    public static DirectoryChanges ofStructure(Structure structure) {
        return new DirectoryChanges(List.of(structure), List.of(), List.of(), List.of());
    }

    public static DirectoryChanges ofPeople(List<Person> people) {
        return new DirectoryChanges(List.of(), people, List.of(), List.of());
    }

    /** The same changes, from that day on. */
    public DirectoryChanges on(LocalDate from) {
        return new DirectoryChanges(structures, people, subjects, formations, Optional.of(from));
    }

    public boolean isEmpty() {
        return structures.isEmpty() && people.isEmpty() && subjects.isEmpty() && formations.isEmpty();
    }
}
