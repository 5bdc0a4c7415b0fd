package org.ent4j.directory.feed.oneroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.directory.person.Teaching.Audience;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;

/**
 * The classes: a homeroom is a class, a scheduled one is a group that is taught a subject. Where the library wrote the
 * bundle itself, a scheduled class may be a whole class that is taught a subject, and a group may have several.
 */
final class OneRosterClasses {

    private static final String HOMEROOM = "homeroom";

    private final OneRosterBundle bundle;
    private final OneRosterAccount account;
    private final OneRosterOrgs orgs;
    private final OneRosterSubjects subjects;
    private final OneRosterDates dates;
    private final Map<String, OneRosterClass> classes = new LinkedHashMap<>();
    private final Map<Slot, String> codes = new HashMap<>();
    private final Set<Slot> taken = new HashSet<>();
    private final Map<StructureId, Map<String, ClassGroup>> declared = new HashMap<>();
    private final Map<StructureId, Map<String, TeachingGroup>> groups = new HashMap<>();

    /** A code, or what has one, in a school. */
    private record Slot(StructureId structure, Audience audience, String key) {}

    OneRosterClasses(
            OneRosterBundle bundle,
            OneRosterAccount account,
            OneRosterOrgs orgs,
            OneRosterSubjects subjects,
            OneRosterDates dates) {
        this.bundle = bundle;
        this.account = account;
        this.orgs = orgs;
        this.subjects = subjects;
        this.dates = dates;
        // the others may name the homerooms
        bundle.rows(OneRosterFile.CLASSES).stream()
                .filter(OneRosterClasses::isHomeroom)
                .forEach(this::read);
        bundle.rows(OneRosterFile.CLASSES).stream()
                .filter(row -> !isHomeroom(row))
                .forEach(this::read);
    }

    private static boolean isHomeroom(OneRosterRow row) {
        return row.text("classType").equals(HOMEROOM);
    }

    private void read(OneRosterRow row) {
        var school = row.text("schoolSourcedId");
        orgs.id(school)
                .ifPresentOrElse(
                        structure -> read(row, structure),
                        () -> account.reject(row, new OneRosterDefect.Unresolved("schoolSourcedId", school)));
    }

    private void read(OneRosterRow row, StructureId structure) {
        var taught = subjects.of(row, structure);
        var whole = row.value("metadata.homeroomSourcedId").flatMap(id -> Optional.ofNullable(classes.get(id)));
        classes.put(
                row.id(),
                whole.map(homeroom -> new OneRosterClass(
                                structure, Audience.CLASS, homeroom.code(), false, isCurrent(row), taught))
                        .orElseGet(() -> declare(row, structure, taught)));
    }

    private OneRosterClass declare(OneRosterRow row, StructureId structure, Set<CodeMatiere> taught) {
        var homeroom = isHomeroom(row);
        var audience = homeroom ? Audience.CLASS : Audience.GROUP;
        var code = code(row, structure, audience);
        var label = row.value("title").orElse(code);
        if (homeroom) {
            declared.computeIfAbsent(structure, any -> new TreeMap<>())
                    .putIfAbsent(code, new ClassGroup(code, label, Sources.ONEROSTER));
        } else {
            groups.computeIfAbsent(structure, any -> new TreeMap<>())
                    .putIfAbsent(code, TeachingGroup.of(code, label, drawnFrom(row), Sources.ONEROSTER));
        }
        return new OneRosterClass(structure, audience, code, homeroom, isCurrent(row), taught);
    }

    private Set<String> drawnFrom(OneRosterRow row) {
        return row.list("metadata.classSourcedIds").stream()
                .flatMap(id -> of(id).stream())
                .map(OneRosterClass::code)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** The code of the row; its id where another class of the school has the code. */
    private String code(OneRosterRow row, StructureId structure, Audience audience) {
        var owner = row.value("metadata.groupSourcedId").orElse(row.id());
        return codes.computeIfAbsent(new Slot(structure, audience, owner), any -> {
            var wanted = row.value("classCode").or(() -> row.value("title")).orElse(row.id());
            if (taken.add(new Slot(structure, audience, wanted))) {
                return wanted;
            }
            account.warn(row.where(), new OneRosterDefect.CodeTaken(wanted, row.id()));
            taken.add(new Slot(structure, audience, row.id()));
            return row.id();
        });
    }

    /** A class whose terms are all over, or all to come, is not current. */
    private boolean isCurrent(OneRosterRow row) {
        var terms = row.list("termSourcedIds").stream()
                .flatMap(id -> bundle.row(OneRosterFile.ACADEMIC_SESSIONS, id).stream())
                .toList();
        return terms.isEmpty() || terms.stream().anyMatch(term -> dates.isCurrent(term, "startDate"));
    }

    Optional<OneRosterClass> of(String id) {
        return Optional.ofNullable(classes.get(id));
    }

    /** Completes the structure with what is taught in it, and to whom. */
    Structure complete(Structure.Builder structure, StructureId id) {
        return structure
                .addAllClasses(declared.getOrDefault(id, Map.of()).values())
                .addAllGroups(groups.getOrDefault(id, Map.of()).values())
                .addAllSubjects(subjects.in(id))
                .build();
    }
}
