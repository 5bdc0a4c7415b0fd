package org.ent4j.directory.feed.aaf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** Structures of AAF, category EtabEducNat: whole ones, and changes of those that are known. */
final class AafStructures {

    private static final String UAI = "ENTStructureUAI";
    private static final String NAME = "ENTStructureNomCourant";
    private static final String TYPE = "ENTStructureTypeStruct";
    private static final String CLASSES = "ENTStructureClasses";
    private static final String GROUPS = "ENTStructureGroupes";

    static final Set<String> NAMES = Set.of(UAI, NAME, TYPE, CLASSES, GROUPS);

    private AafStructures() {}

    /** The UAI, with a warning when no real school has it. */
    static Optional<Uai> uai(AafRow row) {
        var uai = row.request().value(UAI).flatMap(text -> row.parsed(UAI, Uai.parseLeniently(text)));
        uai.filter(code -> !code.isGenuine()).ifPresent(code -> row.warn(FeedDefect.FictitiousUai.of(code)));
        return uai;
    }

    static Structure whole(AafRow row, StructureId id, Optional<Uai> uai) {
        row.require(NAME);
        return Structure.builder()
                .id(id)
                .uai(uai)
                .addKeys(row.key())
                .name(name(row))
                .type(row.request().value(TYPE).orElse(""))
                .addAllClasses(classes(row))
                .addAllGroups(groups(row))
                .build();
    }

    /** The structure after a modifyRequest, which keeps its id and its UAI. */
    static Structure changed(AafRow row, Structure before) {
        return Structure.builder()
                .id(before.id())
                .version(before.version())
                .uai(before.uai())
                .addAllKeys(before.keys())
                .addKeys(row.key())
                .name(row.has(NAME) ? name(row) : before.name())
                .type(row.has(TYPE) ? row.request().value(TYPE).orElse("") : before.type())
                .addAllClasses(
                        row.has(CLASSES)
                                ? replaced(before.classes(), ClassGroup::source, classes(row), row)
                                : before.classes())
                .addAllGroups(
                        row.has(GROUPS)
                                ? replaced(before.groups(), TeachingGroup::source, groups(row), row)
                                : before.groups())
                .addAllSubjects(before.subjects())
                .build();
    }

    private static <T> SortedSet<T> replaced(
            SortedSet<T> before, Function<T, String> source, Collection<T> ours, AafRow row) {
        var all = new TreeSet<T>(before);
        all.removeIf(each -> source.apply(each).equals(row.degree().source()));
        all.addAll(ours);
        return all;
    }

    /** The structure with a class that a row of somebody names. */
    static Structure withClass(Structure before, ClassGroup named) {
        var all = new TreeSet<>(before.classes());
        all.removeIf(each -> each.source().equals(named.source()) && each.code().equals(named.code()));
        all.add(named);
        return all.equals(before.classes()) ? before : before.withClasses(all);
    }

    static boolean check(AafRow row) {
        row.require(NAME);
        classes(row);
        groups(row);
        return !row.isRejected();
    }

    private static String name(AafRow row) {
        return row.request().value(NAME).map(AafValue::readable).orElse("");
    }

    private static Collection<ClassGroup> classes(AafRow row) {
        return byCode(
                row.request().values(CLASSES).stream()
                        .map(AafValue.DeclaredClass::parse)
                        .filter(value -> row.isWhole(CLASSES, value, value.code()))
                        .map(value -> new ClassGroup(
                                value.code(), value.label(), row.degree().source()))
                        .toList(),
                ClassGroup::code);
    }

    private static Collection<TeachingGroup> groups(AafRow row) {
        return byCode(
                row.request().values(GROUPS).stream()
                        .map(AafValue.DeclaredGroup::parse)
                        .filter(value -> row.isWhole(GROUPS, value, value.code()))
                        .map(value -> TeachingGroup.of(
                                value.code(),
                                value.label(),
                                value.classes(),
                                row.degree().source()))
                        .toList(),
                TeachingGroup::code);
    }

    /** The first of each code. */
    private static <T> Collection<T> byCode(List<T> items, Function<T, String> code) {
        Map<String, T> all = new LinkedHashMap<>();
        items.forEach(item -> all.putIfAbsent(code.apply(item), item));
        return all.values();
    }
}
