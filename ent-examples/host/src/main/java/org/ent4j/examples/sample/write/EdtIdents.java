package org.ent4j.examples.sample.write;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Guardian;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.Room;
import org.ent4j.examples.sample.school.Subject;

/** The numbers that the items of a school have in its EDT file. */
final class EdtIdents {

    private final List<Part> all;
    private final Idents<Part> parts;
    private final Idents<Subject> subjects;
    private final Idents<Agent> teachers;
    private final Idents<Division> divisions;
    private final Idents<Group> groups;
    private final Idents<Room> rooms;
    private final Idents<Long> pupils;

    EdtIdents(Sighting seen) {
        var school = seen.school();
        all = school.groups().stream().flatMap(EdtIdents::partsOf).toList();
        parts = new Idents<>(all);
        subjects = new Idents<>(seen.subjects());
        teachers = new Idents<>(seen.teachers());
        divisions = new Idents<>(school.divisions());
        groups = new Idents<>(school.groups());
        rooms = new Idents<>(school.rooms());
        pupils = new Idents<>(school.pupils().stream().map(Pupil::id).toList());
    }

    static Stream<Part> partsOf(Group group) {
        return group.divisions().stream().map(division -> new Part(group, division));
    }

    Stream<Part> partsOf(Division division) {
        return all.stream().filter(part -> part.division().equals(division));
    }

    Idents<Part> parts() {
        return parts;
    }

    Idents<Subject> subjects() {
        return subjects;
    }

    Idents<Agent> teachers() {
        return teachers;
    }

    Idents<Division> divisions() {
        return divisions;
    }

    Idents<Group> groups() {
        return groups;
    }

    Idents<Room> rooms() {
        return rooms;
    }

    String pupil(Pupil pupil) {
        return pupils.of(pupil.id());
    }

    /** Guardians are numbered from 10,000 on. */
    String guardian(Guardian guardian) {
        return Long.toString(10_000 + guardian.id() % 20_000);
    }

    /** The pupils of a class who are in a group: a <i>partie de classe</i>. */
    record Part(Group group, Division division) {}
}
