package org.ent4j.directory.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** An invented académie: families of pupils and guardians, and one member of staff for six pupils. */
public final class DrawnAcademie {

    private static final List<String> SUBJECTS = List.of(
            "020700", "061300", "030201", "030201", "040600", "062900", "062300", "100100", "030602", "030101",
            "010300", "070800", "081300", "090100", "020300");
    private static final List<String> FONCTIONS = List.of("DIR", "EDU", "AED", "ADF", "DOC", "ORI");

    private final Random random;
    private final FrenchNames names;
    private final List<StructureId> structures;
    private int number;

    public DrawnAcademie(FrenchNames names, int structures, long seed) {
        this.random = new Random(seed);
        this.names = names;
        this.structures = IntStream.range(0, structures)
                .mapToObj(i -> new StructureId("%07dS".formatted(i)))
                .toList();
    }

    public List<StructureId> ids() {
        return structures;
    }

    public List<Structure> structures() {
        return structures.stream()
                .map(id -> Structure.builder()
                        .id(id)
                        .addKeys(new SourceKey("AAF", "1", id.value()))
                        .name("COLLEGE " + id)
                        .type("COLLEGE")
                        .build())
                .toList();
    }

    /** Whole families, some more people than asked for. */
    public List<Person> people(int count) {
        var people = new ArrayList<Person>();
        while (people.size() < count) {
            family(people);
            if (random.nextInt(6) < 2) {
                people.add(staff());
            }
        }
        return people;
    }

    private void family(List<Person> people) {
        var name = names.surname();
        var school = pick(structures);
        var guardians = List.of(guardian(name), guardian(random.nextBoolean() ? name : names.surname()));
        people.addAll(guardians);
        for (var i = 1 + random.nextInt(3); i > 0; i--) {
            people.add(pupil(name, random.nextInt(5) == 0 ? pick(structures) : school, guardians));
        }
    }

    private Person guardian(String name) {
        var person = person(name, Profil.PARENT);
        if (random.nextInt(3) == 0) {
            person.email("p" + number + "@example.org");
        }
        return person.build();
    }

    private Person pupil(String name, StructureId school, List<Person> guardians) {
        var code = (3 + random.nextInt(4)) + "E" + (char) ('A' + random.nextInt(6));
        var place = Affiliation.builder();
        place.structure(school).source("AAF").profil(Profil.ELEVE).addClasses(code);
        place.addGroups(code + " GR1", code.charAt(0) + "ALL2");
        var person = person(name, Profil.ELEVE).ine(new Ine("%09dAB".formatted(number)));
        guardians.forEach(each -> person.addGuardians(
                new Guardianship(each.id(), "10", Guardianship.Authority.LEGAL, false, true, false)));
        return person.addAffiliations(place.build()).build();
    }

    private Person staff() {
        var teaches = random.nextInt(10) < 7;
        var profil = teaches ? Profil.ENSEIGNANT : Profil.NON_ENSEIGNANT;
        var person = person(names.surname(), profil);
        person.email("s" + number + "@ac-ent.fr").putIdentifiers(Person.STS, "epp:" + number);
        for (var i = random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
            person.addAffiliations(teaches ? teacher(i) : office(i));
        }
        return person.build();
    }

    private Affiliation teacher(int source) {
        var place = Affiliation.builder();
        place.structure(pick(structures)).source(source == 1 ? "AAF" : "STS").profil(Profil.ENSEIGNANT);
        place.addFonctions(new Fonction("ENS"));
        var subject = new CodeMatiere(pick(SUBJECTS));
        for (var i = 0; i < 4; i++) {
            var code = (3 + i) + "E" + (char) ('A' + random.nextInt(6));
            place.addTeachings(new Teaching(Teaching.Audience.CLASS, code, subject));
        }
        return place.build();
    }

    private Affiliation office(int source) {
        return Affiliation.builder()
                .structure(pick(structures))
                .source(source == 1 ? "AAF" : "STS")
                .profil(Profil.NON_ENSEIGNANT)
                .addFonctions(new Fonction(pick(FONCTIONS)))
                .build();
    }

    private Person.Builder person(String surname, Profil profil) {
        var key = new SourceKey("AAF", "1", String.valueOf(++number));
        var name = PersonName.builder()
                .usageName(surname.toUpperCase(Locale.FRENCH))
                .firstName(names.firstName());
        if (random.nextInt(3) == 0) {
            name.addOtherFirstNames(names.firstName(), names.firstName());
        }
        if (profil == Profil.PARENT && random.nextInt(4) == 0) {
            name.birthName(names.surname());
        }
        var person = Person.builder();
        if (random.nextInt(200) == 0) {
            person.disappearedOn(LocalDate.EPOCH);
        }
        person.id(key.personId()).addKeys(key).name(name.build()).profil(profil);
        return person;
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
