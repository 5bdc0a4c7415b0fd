package org.ent4j.directory.feed.oneroster;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.person.Teaching.Audience;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** A school as the directory has it, what all sources say of it put together. */
final class OneRosterSchool {

    private final Structure structure;
    private final List<ClassGroup> classes;
    private final List<TeachingGroup> groups;
    private final List<Subject> subjects;
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<Taught, Set<CodeMatiere>> taught = new HashMap<>();

    /** A class or a group. */
    private record Taught(Audience audience, String code) {}

    private OneRosterSchool(
            Structure structure,
            List<ClassGroup> classes,
            List<TeachingGroup> groups,
            List<Subject> subjects,
            Collection<Person> people) {
        this.structure = structure;
        this.classes = List.copyOf(classes);
        this.groups = List.copyOf(groups);
        this.subjects = List.copyOf(subjects);
        people.forEach(person -> this.people.putIfAbsent(person.id(), person));
        this.people.values().stream()
                .flatMap(this::teachings)
                .forEach(teaching -> taught.computeIfAbsent(
                                new Taught(teaching.audience(), teaching.code()), any -> new TreeSet<>())
                        .add(teaching.subject()));
    }

    static OneRosterSchool of(Directory directory, Structure structure) {
        var id = structure.id();
        var people = new ArrayList<Person>(directory.staff(id));
        var pupils = directory.pupils(id);
        people.addAll(pupils);
        people.addAll(directory.guardians(pupils));
        return new OneRosterSchool(
                structure, directory.classes(id), directory.groups(id), directory.subjects(id), people);
    }

    Structure structure() {
        return structure;
    }

    StructureId id() {
        return structure.id();
    }

    List<ClassGroup> classes() {
        return classes;
    }

    List<TeachingGroup> groups() {
        return groups;
    }

    List<Subject> subjects() {
        return subjects;
    }

    Collection<Person> people() {
        return people.values();
    }

    boolean has(PersonId person) {
        return people.containsKey(person);
    }

    /** What a class or a group is taught, by whomever; in their order. */
    Set<CodeMatiere> taught(Audience audience, String code) {
        return taught.getOrDefault(new Taught(audience, code), Set.of());
    }

    Stream<Teaching> teachings(Person person) {
        return all(person, Affiliation::teachings).stream();
    }

    /** What all sources say of the person here. */
    <T extends Comparable<? super T>> Set<T> all(Person person, Function<Affiliation, Collection<T>> part) {
        return person.in(id()).flatMap(each -> part.apply(each).stream()).collect(toCollection(TreeSet::new));
    }

    /** What the person is here; who is nothing here is a guardian of its pupils. */
    Profil profil(Person person) {
        var said = person.in(id()).map(Affiliation::profil).distinct().toList();
        return said.contains(person.profil())
                ? person.profil()
                : said.stream().findFirst().orElse(Profil.PARENT);
    }

    String classId(String code) {
        return SourcedIds.of(id().value(), "class", code);
    }

    String groupId(String code) {
        return SourcedIds.of(id().value(), "group", code);
    }

    /** The id of the scheduled class in which a subject is taught. */
    String taughtId(Audience audience, String code, CodeMatiere subject) {
        return SourcedIds.of(id().value(), audience == Audience.CLASS ? "class" : "group", code, subject.value());
    }

    String courseId(String subject) {
        return SourcedIds.of(id().value(), "course", subject);
    }

    String orgId() {
        return SourcedIds.of(id().value());
    }
}
