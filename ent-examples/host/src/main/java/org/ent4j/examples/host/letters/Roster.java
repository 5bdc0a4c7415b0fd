package org.ent4j.examples.host.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Everybody of a school who is there, with the guardians of its pupils, in the order of their letters. */
public final class Roster {

    private static final Comparator<Affiliation> RICHEST_FIRST =
            Comparator.comparing(Affiliation::source, Sources.RICHEST_FIRST);

    private final StructureId school;
    private final Map<PersonId, Person> people = new TreeMap<>();
    private final Map<PersonId, List<Ward>> wards = new HashMap<>();

    private Roster(StructureId school) {
        this.school = school;
    }

    public static List<Addressee> of(JooqDirectory directory, StructureId school) {
        var roster = new Roster(school);
        roster.add(directory.people().ofStructures(List.of(school)));
        List.copyOf(roster.people.values()).stream().filter(roster::isPupil).forEach(roster::addWard);
        roster.add(directory.people().byIds(roster.wards.keySet()));
        return roster.people.values().stream()
                .map(roster::addressee)
                .sorted(Addressee.ORDER)
                .toList();
    }

    private void add(Collection<Person> some) {
        some.stream().filter(Person::isPresent).forEach(person -> people.put(person.id(), person));
    }

    private boolean isPupil(Person person) {
        return person.in(school).anyMatch(affiliation -> affiliation.profil() == Profil.ELEVE);
    }

    private void addWard(Person pupil) {
        pupil.guardians()
                .forEach(link -> wards.computeIfAbsent(link.guardian(), any -> new ArrayList<>())
                        .add(new Ward(pupil, classOf(pupil), link)));
    }

    private Addressee addressee(Person person) {
        var own = person.profil() == Profil.PARENT ? wards.getOrDefault(person.id(), List.of()) : List.<Ward>of();
        return new Addressee(
                person,
                person.profil() == Profil.ELEVE ? classOf(person) : "",
                own.stream().sorted(Ward.BY_CLASS_THEN_NAME).toList());
    }

    /** By the source that is trusted most of those that tell. */
    private String classOf(Person pupil) {
        return pupil.in(school)
                .sorted(RICHEST_FIRST)
                .flatMap(affiliation -> affiliation.classes().stream())
                .findFirst()
                .orElse("");
    }
}
