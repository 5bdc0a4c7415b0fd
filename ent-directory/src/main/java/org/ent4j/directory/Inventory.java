package org.ent4j.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.CodeMatiere;

/** The classes, groups and subjects of a structure, put together from what all sources say and what people are in. */
record Inventory(Optional<Structure> structure, List<Affiliation> affiliations) {

    List<ClassGroup> classes() {
        var all = new TreeMap<String, ClassGroup>();
        structure
                .map(Structure::classes)
                .ifPresent(declared -> collect(declared, ClassGroup::code, Inventory::richer, all));
        affiliations.forEach(affiliation -> affiliation
                .everyClass()
                .forEach(code -> all.putIfAbsent(code, new ClassGroup(code, "", affiliation.source()))));
        return List.copyOf(all.values());
    }

    List<TeachingGroup> groups() {
        var all = new TreeMap<String, TeachingGroup>();
        structure
                .map(Structure::groups)
                .ifPresent(declared -> collect(declared, TeachingGroup::code, Inventory::joined, all));
        affiliations.forEach(affiliation -> affiliation
                .everyGroup()
                .forEach(code -> all.putIfAbsent(code, TeachingGroup.of(code, "", Set.of(), affiliation.source()))));
        return List.copyOf(all.values());
    }

    /** @param nomenclature what the académie calls its subjects */
    List<Subject> subjects(List<Subject> nomenclature) {
        var all = new TreeMap<CodeMatiere, Subject>();
        structure.map(Structure::subjects).ifPresent(own -> own.forEach(each -> all.put(each.code(), each)));
        affiliations.stream()
                .flatMap(affiliation -> affiliation.teachings().stream())
                .map(Teaching::subject)
                .forEach(code -> all.putIfAbsent(code, Subject.ofCode(code)));
        nomenclature.forEach(each -> all.computeIfPresent(each.code(), (code, own) -> own.completedBy(each)));
        return List.copyOf(all.values());
    }

    private static <T> void collect(
            Collection<T> items, Function<T, String> code, BinaryOperator<T> join, SortedMap<String, T> into) {
        items.forEach(item -> into.merge(code.apply(item), item, join));
    }

    private static ClassGroup richer(ClassGroup one, ClassGroup other) {
        return Sources.mayOverwrite(one.source(), other.source()) ? one : other;
    }

    /** The label of the richer source, the classes of both. */
    private static TeachingGroup joined(TeachingGroup one, TeachingGroup other) {
        var classes = new TreeSet<>(one.classes());
        classes.addAll(other.classes());
        var richer = Sources.mayOverwrite(one.source(), other.source()) ? one : other;
        return new TeachingGroup(richer.code(), richer.label(), classes, richer.source());
    }
}
