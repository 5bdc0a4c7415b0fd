package org.ent4j.directory.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** Invented people with names that are close to one another, and queries that are close to the names. */
public final class DrawnPeople {

    public static final List<StructureId> STRUCTURES = IntStream.range(0, 14)
            .mapToObj(i -> new StructureId("S" + (char) ('A' + i)))
            .toList();

    private static final List<String> LAST_NAMES = List.of(
            "MARTIN",
            "Martín",
            "MARTINEZ",
            "MARIN",
            "MARTEL",
            "DUPONT",
            "DUPOND",
            "DUPONT-MARTIN",
            "de La Tour",
            "DELATOUR",
            "LATOUR",
            "d'Œuvré",
            "LE GOFF",
            "LEGOFF",
            "O'Brien",
            "NGUYEN",
            "ÉLIE",
            "MARIE",
            "JEAN",
            "LI",
            "MÜLLER",
            "MULLER",
            "MILLER");
    private static final List<String> FIRST_NAMES = List.of(
            "Marie",
            "Martin",
            "Jean",
            "Jean-Pierre",
            "Jeanne",
            "Élodie",
            "Elodie",
            "Zoé",
            "Anne",
            "Anne-Marie",
            "Lé",
            "Noël",
            "Mathis",
            "Mathys",
            "François",
            "Françoise");
    static final List<String> CLASSES = List.of("6A", "6eme B", "3E+", "6 11", "61 1");
    private static final List<String> SUBJECTS = List.of("020700", "061300", "030101");
    private static final List<String> FONCTIONS = List.of("ENS", "DOC", "DIR");

    private final Random random;

    public DrawnPeople(long seed) {
        this.random = new Random(seed);
    }

    public static List<Structure> structures() {
        return STRUCTURES.stream()
                .map(id -> Structure.builder()
                        .id(id)
                        .addKeys(new SourceKey("AAF", "1", id.value()))
                        .name("COLLEGE " + id)
                        .type("")
                        .build())
                .toList();
    }

    public List<Person> people(int count) {
        var people = new ArrayList<Person>();
        for (var i = 0; i < count; i++) {
            people.add(person(i, people));
        }
        return people;
    }

    private Person person(int number, List<Person> before) {
        var key = new SourceKey("AAF", "1", String.valueOf(number));
        var profil = pick(List.of(Profil.ELEVE, Profil.ELEVE, Profil.PARENT, Profil.ENSEIGNANT, Profil.DIRECTION));
        var person = Person.builder();
        person.id(key.personId()).addKeys(key).name(name()).profil(profil);
        if (profil != Profil.PARENT) {
            for (var i = random.nextInt(3); i > 0; i--) {
                person.addAffiliations(affiliation(profil, i == 1 ? "AAF" : "STS"));
            }
        }
        if (profil == Profil.ELEVE) {
            guardian(before).ifPresent(person::addGuardians);
            person.ine(new Ine("%09dAB".formatted(number)));
        }
        if (random.nextInt(3) == 0) {
            person.email("p" + number + "@Ac-Ent.fr").putIdentifiers(Person.STS, "epp:" + (5000 + number));
        }
        return person.disappearedOn(random.nextInt(6) == 0 ? Optional.of(LocalDate.EPOCH) : Optional.empty())
                .build();
    }

    private PersonName name() {
        var name = PersonName.builder().usageName(pick(LAST_NAMES)).firstName(pick(FIRST_NAMES));
        if (random.nextInt(4) == 0) {
            name.birthName(pick(LAST_NAMES));
        }
        if (random.nextInt(3) == 0) {
            name.addOtherFirstNames(pick(FIRST_NAMES));
        }
        return name.build();
    }

    private Affiliation affiliation(Profil profil, String source) {
        var place = Affiliation.builder();
        place.structure(pick(STRUCTURES)).source(source).profil(profil).addClasses(pick(CLASSES));
        if (random.nextBoolean()) {
            place.addGroups(pick(CLASSES) + " GR");
        }
        if (profil == Profil.ENSEIGNANT) {
            place.addTeachings(new Teaching(Teaching.Audience.CLASS, pick(CLASSES), new CodeMatiere(pick(SUBJECTS))));
        }
        if (profil != Profil.ELEVE) {
            place.addFonctions(new Fonction(pick(FONCTIONS)));
        }
        return place.build();
    }

    private Optional<Guardianship> guardian(List<Person> before) {
        var parents =
                before.stream().filter(each -> each.profil() == Profil.PARENT).toList();
        return parents.isEmpty()
                ? Optional.empty()
                : Optional.of(link(pick(parents).id()));
    }

    public static Guardianship link(PersonId guardian) {
        return new Guardianship(guardian, "10", Guardianship.Authority.LEGAL, false, true, false);
    }

    public SearchQuery query() {
        var query = SearchQuery.builder();
        switch (random.nextInt(6)) {
            case 0, 1 -> query.words(typed());
            case 2 -> query.words(typed() + "  " + typed());
            case 3 -> query.lastName(typed()).firstName(random.nextBoolean() ? typed() : "");
            case 4 -> query.firstName(typed());
            default -> {}
        }
        maybe(6, () -> query.addProfils(pick(List.of(Profil.values()))));
        maybe(6, () -> query.addStates(pick(List.of(PersonState.values()))));
        maybe(6, () -> query.addStructures(pick(STRUCTURES), pick(STRUCTURES)));
        maybe(8, () -> query.addSubjects(new CodeMatiere(pick(SUBJECTS)), new CodeMatiere(pick(SUBJECTS))));
        maybe(8, () -> query.addFonctions(new Fonction(pick(FONCTIONS))));
        maybe(8, () -> query.addClasses(pick(CLASSES).toLowerCase(Locale.ROOT)));
        maybe(12, () -> query.addGroups(pick(CLASSES) + "_gr"));
        maybe(12, () -> query.key(key()));
        return query.build();
    }

    private PersonKey key() {
        var number = random.nextInt(300);
        return new PersonKey(pick(List.of(
                String.valueOf(number),
                "AAF:1:" + number,
                "AAF:01:" + number,
                "P" + number + "@ac-ent.fr",
                "%09dab".formatted(number),
                "epp:" + (5000 + number),
                String.valueOf(5000 + number))));
    }

    public SearchScope scope() {
        var some = STRUCTURES.stream().filter(any -> random.nextBoolean()).toList();
        return switch (random.nextInt(4)) {
            case 0 -> SearchScope.of(pick(STRUCTURES));
            case 1 -> SearchScope.of(some);
            case 2 -> SearchScope.of(STRUCTURES);
            default -> SearchScope.EVERYBODY;
        };
    }

    /** A name, a beginning of one, or one with a slip. */
    private String typed() {
        var name = pick(random.nextBoolean() ? LAST_NAMES : FIRST_NAMES);
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.substring(0, 1 + random.nextInt(name.length()));
            default -> slip(name);
        };
    }

    private String slip(String name) {
        var at = random.nextInt(name.length());
        var letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            default -> name.substring(0, at) + letter + name.substring(at + 1);
        };
    }

    private void maybe(int oneOf, Runnable then) {
        if (random.nextInt(oneOf) == 0) {
            then.run();
        }
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
