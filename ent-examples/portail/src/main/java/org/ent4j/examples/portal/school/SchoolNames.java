package org.ent4j.examples.portal.school;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The people of a school, as screens name them; read once, with the school. */
public final class SchoolNames {

    /** As lists have people: by name, then by first name. */
    public static final Comparator<Person> BY_NAME = Comparator.comparing(
                    (Person person) -> person.name().usageName())
            .thenComparing(person -> person.name().firstName())
            .thenComparing(Person::id);

    private final Directory directory;
    private final StructureId school;
    private final List<Person> pupils;
    private final List<Person> staff;
    private final Map<PersonId, Person> known = new HashMap<>();
    private final List<Person> everybody;

    SchoolNames(Directory directory, StructureId school) {
        this.directory = directory;
        this.school = school;
        this.pupils = directory.pupils(school).stream().sorted(BY_NAME).toList();
        this.staff = directory.staff(school).stream().sorted(BY_NAME).toList();
        Stream.of(pupils, staff, directory.guardians(pupils))
                .flatMap(Collection::stream)
                .forEach(person -> known.put(person.id(), person));
        this.everybody = known.values().stream().sorted(BY_NAME).toList();
    }

    /** In the order of their names. */
    public List<Person> pupils() {
        return pupils;
    }

    /** Everybody who works there, in the order of their names. */
    public List<Person> staff() {
        return staff;
    }

    /** Those of a class, in the order of their names. */
    public List<Person> pupilsOf(String schoolClass) {
        return pupils.stream()
                .filter(pupil -> classOf(pupil).filter(schoolClass::equals).isPresent())
                .toList();
    }

    /** The codes of the classes that have pupils. */
    public Set<String> classes() {
        var codes = new TreeSet<String>();
        pupils.forEach(pupil -> classOf(pupil).ifPresent(codes::add));
        return codes;
    }

    public Optional<String> classOf(Person pupil) {
        return pupil.in(school)
                .map(Affiliation::classes)
                .flatMap(Collection::stream)
                .findFirst();
    }

    public Optional<String> classOf(PersonId pupil) {
        return find(pupil).flatMap(this::classOf);
    }

    /** Those who work or learn there or answer for a pupil, in the order of their names. */
    public List<Person> everybody() {
        return everybody;
    }

    /** Whether somebody works or learns there, or answers for a pupil. */
    public boolean has(PersonId person) {
        return known.containsKey(person);
    }

    /** Of the school, else of the directory. */
    public Optional<Person> find(PersonId person) {
        return Optional.ofNullable(known.get(person)).or(() -> directory.person(person));
    }

    /** {@code MARTIN Jeanne}; the number of somebody whom nobody knows. */
    public String of(PersonId person) {
        return find(person).map(SchoolNames::of).orElse(person.value());
    }

    public static String of(Person person) {
        return person.name().usageName() + " " + person.name().firstName();
    }

    /** The pupils for whom somebody answers, in the order of their names. */
    public List<Person> wards(PersonId guardian) {
        return pupils.stream()
                .filter(pupil -> pupil.guardians().stream()
                        .anyMatch(link -> link.guardian().equals(guardian)))
                .toList();
    }
}
