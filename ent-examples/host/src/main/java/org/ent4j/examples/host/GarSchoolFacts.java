package org.ent4j.examples.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** What the directory does not say outright of one school: what is taught where, and which MEF classes follow. */
final class GarSchoolFacts {

    private final StructureId school;
    private final Map<String, Set<String>> subjects = new HashMap<>();
    private final Map<String, SortedSet<String>> formations = new HashMap<>();
    private final Map<String, Collection<String>> classesOfGroups = new HashMap<>();

    GarSchoolFacts(StructureId school) {
        this.school = school;
    }

    void add(TeachingGroup group) {
        classesOfGroups.put(group.code(), group.classes());
    }

    void add(Person person) {
        person.in(school).forEach(each -> {
            each.teachings().forEach(this::add);
            if (each.profil() == Profil.ELEVE) {
                person.mef()
                        .map(Mef::value)
                        .ifPresent(mef -> each.classes()
                                .forEach(code -> formations
                                        .computeIfAbsent(code, any -> new TreeSet<>())
                                        .add(mef)));
            }
        });
    }

    private void add(Teaching teaching) {
        subjects.computeIfAbsent(teaching.code(), any -> new TreeSet<>())
                .add(teaching.subject().value());
    }

    SortedSet<String> subjects() {
        var all = new TreeSet<String>();
        subjects.values().forEach(all::addAll);
        return all;
    }

    SortedSet<String> formations() {
        var all = new TreeSet<String>();
        formations.values().forEach(all::addAll);
        return all;
    }

    /** What is taught to the classes and groups of a pupil. */
    SortedSet<String> subjectsOf(Affiliation pupil) {
        var all = new TreeSet<String>();
        pupil.everyClass().forEach(code -> all.addAll(subjects.getOrDefault(code, Set.of())));
        pupil.everyGroup().forEach(code -> all.addAll(subjects.getOrDefault(code, Set.of())));
        return all;
    }

    /** The MEF of the classes of a teacher, those of his groups among them. */
    SortedSet<String> formationsOf(Affiliation teacher) {
        var classes = new TreeSet<>(teacher.everyClass());
        teacher.everyGroup().forEach(code -> classes.addAll(classesOfGroups.getOrDefault(code, Set.of())));
        var all = new TreeSet<String>();
        classes.forEach(code -> all.addAll(formations.getOrDefault(code, new TreeSet<>())));
        return all;
    }
}
