package org.ent4j.directory.group;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.directory.group.AutomaticGroup.Kind;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * The automatic groups of one structure with their members. A pure function of the people of one day: with people as they
 * are now it gives the groups of now, with people as they were ({@link Candidate#on}) those of then.
 */
public final class AutomaticGroups {

    private static final Set<Profil> TEACHERS = Set.of(Profil.ENSEIGNANT, Profil.DOCUMENTALISTE);
    private static final Set<Profil> NO_STAFF = Set.of(Profil.ELEVE, Profil.PARENT, Profil.INVITE);

    private final StructureId structure;
    private final FunctionRules rules;
    private final SortedMap<AutomaticGroup, SortedSet<PersonId>> members = new TreeMap<>();

    private AutomaticGroups(StructureId structure, FunctionRules rules) {
        this.structure = structure;
        this.rules = rules;
    }

    /**
     * The groups in their order: those of everybody, of classes, of groups, of levels, then the thirteen by function. Groups of
     * everybody and by function are there when they are empty too, so that emptiness shows.
     *
     * @param people those of the structure; others among them count for nothing
     */
    public static SortedMap<AutomaticGroup, SortedSet<PersonId>> of(
            StructureId structure, Collection<Candidate> people, FunctionRules rules) {
        var groups = new AutomaticGroups(structure, rules);
        groups.open();
        people.forEach(groups::enrol);
        return groups.members;
    }

    private void open() {
        for (var kind : Set.of(Kind.PUPILS, Kind.PARENTS, Kind.TEACHERS, Kind.STAFF, Kind.HEAD_TEACHERS)) {
            members.put(AutomaticGroup.of(structure, kind), new TreeSet<>());
        }
        for (var function : FunctionGroup.values()) {
            members.put(of(function), new TreeSet<>());
        }
    }

    private AutomaticGroup of(FunctionGroup function) {
        return AutomaticGroup.of(structure, Kind.FUNCTION, function.code(), function.label());
    }

    private void enrol(Candidate person) {
        person.affiliations().stream()
                .filter(affiliation -> affiliation.structure().equals(structure))
                .forEach(affiliation -> enrol(person, affiliation));
    }

    private void enrol(Candidate person, Affiliation affiliation) {
        if (affiliation.profil() == Profil.ELEVE) {
            pupil(person, affiliation);
        } else if (affiliation.profil() == Profil.PARENT) {
            add(Kind.PARENTS, person.person());
        } else if (!NO_STAFF.contains(affiliation.profil())) {
            staff(person, affiliation);
        }
    }

    private void pupil(Candidate pupil, Affiliation affiliation) {
        add(Kind.PUPILS, pupil.person());
        pupil.guardians().forEach(guardian -> add(Kind.PARENTS, guardian));
        for (var code : affiliation.classes()) {
            add(Kind.CLASS_PUPILS, code, pupil.person());
            pupil.guardians().forEach(guardian -> add(Kind.CLASS_PARENTS, code, guardian));
        }
        affiliation.groups().forEach(code -> add(Kind.GROUP_PUPILS, code, pupil.person()));
        pupil.niveaux()
                .forEach(niveau -> add(
                        AutomaticGroup.of(structure, Kind.LEVEL_PUPILS, niveau.name(), niveau.label()),
                        pupil.person()));
    }

    private void staff(Candidate person, Affiliation affiliation) {
        add(Kind.STAFF, person.person());
        if (TEACHERS.contains(affiliation.profil())) {
            add(Kind.TEACHERS, person.person());
            affiliation.everyClass().forEach(code -> add(Kind.CLASS_TEACHERS, code, person.person()));
            affiliation.everyGroup().forEach(code -> add(Kind.GROUP_TEACHERS, code, person.person()));
        }
        if (!affiliation.headTeacherOf().isEmpty()) {
            add(Kind.HEAD_TEACHERS, person.person());
        }
        var alone =
                new Candidate(person.person(), new TreeSet<>(Set.of(affiliation)), person.mefs(), person.guardians());
        for (var function : FunctionGroup.values()) {
            if (rules.members(function).stream().anyMatch(population -> population.admits(alone))) {
                add(of(function), person.person());
            }
        }
    }

    private void add(Kind kind, PersonId person) {
        add(AutomaticGroup.of(structure, kind), person);
    }

    private void add(Kind kind, String code, PersonId person) {
        add(AutomaticGroup.of(structure, kind, code), person);
    }

    private void add(AutomaticGroup group, PersonId person) {
        members.computeIfAbsent(group, any -> new TreeSet<>()).add(person);
    }
}
