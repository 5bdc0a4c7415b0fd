package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * A small directory, generated: staff of one profil or two, in this school or another, pupils, and guardians of one pupil
 * or several, some of whom work in the school.
 */
record GeneratedSchool(Directory directory, List<Person> people) {

    static final StructureId SCHOOL = new StructureId("0350122T");
    private static final StructureId OTHER = new StructureId("0350999X");
    private static final int PUPILS = 4;
    private static final int GUARDIANS = 3;
    private static final int STAFF = 6;

    static GeneratedSchool of(Random random) {
        return of(everybody(random));
    }

    /** The same, of whom one in four has disappeared. */
    static GeneratedSchool whereSomeHaveGone(Random random) {
        return of(everybody(random).stream()
                .map(person -> random.nextInt(4) == 0 ? person.withDisappearedOn(Optional.of(LocalDate.EPOCH)) : person)
                .toList());
    }

    private static GeneratedSchool of(List<Person> people) {
        var store = new InMemoryDirectory();
        assertThat(store.write(DirectoryChanges.ofPeople(people)).isRight()).isTrue();
        return new GeneratedSchool(Directory.on(store), people);
    }

    private static List<Person> everybody(Random random) {
        var people = new ArrayList<Person>();
        IntStream.range(0, STAFF).forEach(number -> people.add(staff(random, number)));
        IntStream.range(0, GUARDIANS).forEach(number -> people.add(person(STAFF + number, Profil.PARENT)));
        IntStream.range(0, PUPILS).forEach(number -> people.add(pupil(random, STAFF + GUARDIANS + number)));
        return List.copyOf(people);
    }

    private static Person staff(Random random, int number) {
        var first = profil(random);
        var there = random.nextInt(4) == 0 ? OTHER : SCHOOL;
        return person(number, first)
                .withAffiliations(List.of(in(there, "AAF", first), in(SCHOOL, "STS", profil(random))));
    }

    /** Anything but pupil or guardian. */
    private static Profil profil(Random random) {
        return Profil.values()[2 + random.nextInt(Profil.values().length - 2)];
    }

    private static Person pupil(Random random, int number) {
        var guardians = random.ints(2, 0, STAFF + GUARDIANS)
                .distinct()
                .mapToObj(GeneratedSchool::key)
                .map(key -> new Guardianship(key.personId(), "", Guardianship.Authority.LEGAL, false, false, false))
                .toList();
        return person(number, Profil.ELEVE)
                .withAffiliations(List.of(in(SCHOOL, "AAF", Profil.ELEVE)))
                .withGuardians(guardians);
    }

    private static Affiliation in(StructureId school, String source, Profil profil) {
        return Affiliation.builder()
                .structure(school)
                .source(source)
                .profil(profil)
                .build();
    }

    private static Person person(int number, Profil profil) {
        return Person.builder()
                .id(key(number).personId())
                .addKeys(key(number))
                .name(PersonName.of("LEROY", "N" + number))
                .profil(profil)
                .build();
    }

    private static SourceKey key(int number) {
        return new SourceKey("AAF", "13", String.valueOf(number));
    }

    List<Person> pupils() {
        return directory.pupils(SCHOOL);
    }

    /** Whether the directory says that somebody is in the school in that capacity. */
    boolean says(Actor actor) {
        return actor.capacity() == Capacity.RESPONSABLE
                ? pupils().stream().anyMatch(pupil -> isGuardian(actor.person(), pupil))
                : people.stream()
                        .filter(person -> person.id().equals(actor.person()))
                        .flatMap(person -> person.in(SCHOOL))
                        .anyMatch(affiliation -> Capacities.of(affiliation.profil()) == actor.capacity());
    }

    private static boolean isGuardian(PersonId person, Person pupil) {
        return pupil.guardians().stream().anyMatch(link -> link.guardian().equals(person));
    }
}
