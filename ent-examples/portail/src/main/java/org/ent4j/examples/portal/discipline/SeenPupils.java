package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * The pupils whom somebody of the staff has to do with: those of his classes and groups for whoever teaches any, else all of the
 * school.
 */
record SeenPupils(List<Person> all, boolean isWholeSchool) {

    static SeenPupils of(Visit visit) {
        var school = visit.school();
        var places = visit.actor().capacity() == Capacity.ENSEIGNANT
                ? school.names().find(visit.person()).stream()
                        .flatMap(person -> person.in(school.id()))
                        .toList()
                : List.<Affiliation>of();
        return places.stream()
                        .allMatch(place -> place.everyClass().isEmpty()
                                && place.everyGroup().isEmpty())
                ? new SeenPupils(school.names().pupils(), true)
                : new SeenPupils(taught(school, places), false);
    }

    private static List<Person> taught(OpenSchool school, List<Affiliation> places) {
        return school.names().pupils().stream()
                .filter(pupil ->
                        pupil.in(school.id()).anyMatch(of -> places.stream().anyMatch(place -> meets(place, of))))
                .toList();
    }

    private static boolean meets(Affiliation teacher, Affiliation pupil) {
        return pupil.classes().stream().anyMatch(teacher.everyClass()::contains)
                || pupil.groups().stream().anyMatch(teacher.everyGroup()::contains);
    }

    Set<PersonId> ids() {
        return all.stream().map(Person::id).collect(Collectors.toSet());
    }

    boolean has(PersonId pupil) {
        return isWholeSchool || all.stream().map(Person::id).anyMatch(pupil::equals);
    }

    Optional<Person> find(String id) {
        return all.stream().filter(pupil -> pupil.id().value().equals(id)).findFirst();
    }

    /** Their classes, in the order of their codes. */
    Set<String> classes(OpenSchool school) {
        var codes = new TreeSet<String>();
        all.forEach(pupil -> school.names().classOf(pupil).ifPresent(codes::add));
        return codes;
    }

    List<Person> ofClass(OpenSchool school, String code) {
        return all.stream()
                .filter(pupil ->
                        school.names().classOf(pupil).filter(code::equals).isPresent())
                .toList();
    }
}
