package org.ent4j.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * What a structure has, of people that were read once: to ask {@link Directory} for its classes, then its groups, then its
 * staff reads everybody each time. Good for one answer, and for one thread. Lists of people are in the order of their ids.
 */
public final class StructureContents {

    private static final Set<Profil> TEACHERS = Set.of(Profil.ENSEIGNANT, Profil.DOCUMENTALISTE);
    private static final Set<Profil> NO_STAFF = Set.of(Profil.ELEVE, Profil.PARENT);

    private final StructureId id;
    private final List<Person> people;
    private final Supplier<Optional<Structure>> structure;
    private final Supplier<List<Subject>> nomenclature;
    private Optional<Inventory> inventory = Optional.empty();

    /**
     * @param people affiliated with it, those among them who have disappeared being left out here
     * @param nomenclature what the académie calls its subjects
     */
    StructureContents(
            StructureId id,
            List<Person> people,
            Supplier<Optional<Structure>> structure,
            Supplier<List<Subject>> nomenclature) {
        this.id = id;
        this.people = people.stream().filter(Person::isPresent).toList();
        this.structure = structure;
        this.nomenclature = nomenclature;
    }

    /** As {@link Directory#classes}. */
    public List<ClassGroup> classes() {
        return inventory().classes();
    }

    /** As {@link Directory#groups}. */
    public List<TeachingGroup> groups() {
        return inventory().groups();
    }

    /** As {@link Directory#subjects}. */
    public List<Subject> subjects() {
        return inventory().subjects(nomenclature.get());
    }

    private Inventory inventory() {
        var known = inventory.orElseGet(() -> new Inventory(structure.get(), affiliations()));
        inventory = Optional.of(known);
        return known;
    }

    private List<Affiliation> affiliations() {
        return people.stream().flatMap(person -> person.in(id)).toList();
    }

    /** As {@link Directory#teachers}. */
    public List<Person> teachers() {
        return people(affiliation -> TEACHERS.contains(affiliation.profil()));
    }

    /** As {@link Directory#staff}. */
    public List<Person> staff() {
        return people(affiliation -> !NO_STAFF.contains(affiliation.profil()));
    }

    /** As {@link Directory#pupils(StructureId)}. */
    public List<Person> pupils() {
        return people(affiliation -> affiliation.profil() == Profil.ELEVE);
    }

    private List<Person> people(Predicate<Affiliation> wanted) {
        return people.stream().filter(person -> person.in(id).anyMatch(wanted)).toList();
    }
}
