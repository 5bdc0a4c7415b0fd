package org.ent4j.directory.feed.siecle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.TeachingGroup;

/**
 * Divisions and groups: as the file of structures declares them, else as pupils are in them, and then a group has the
 * divisions of its pupils.
 */
final class SiecleClasses {

    private static final Pattern INACTIVE = Pattern.compile("(?iu)inactifs?|inactives?");

    private final Map<String, ClassGroup> classes = new LinkedHashMap<>();
    private final Map<String, TeachingGroup> groups = new LinkedHashMap<>();
    private final SortedSet<String> metClasses = new TreeSet<>();
    private final Map<String, SortedSet<String>> metGroups = new TreeMap<>();
    private final boolean declared;
    private final boolean withInactive;

    /** @param withInactive whether the division of those who left is a class like others */
    SiecleClasses(Optional<SiecleDocument> file, boolean withInactive, SiecleAccount account) {
        this.declared = file.isPresent();
        this.withInactive = withInactive;
        file.ifPresent(document -> {
            document.rows(SiecleCategory.DIVISION).forEach(row -> {
                if (isFirst(SiecleCategory.DIVISION, row, classes, account)) {
                    classes.put(row.id(), new ClassGroup(row.id(), label(row), Sources.SIECLE));
                }
            });
            document.rows(SiecleCategory.GROUPE).forEach(row -> {
                if (isFirst(SiecleCategory.GROUPE, row, groups, account)) {
                    groups.put(row.id(), TeachingGroup.of(row.id(), label(row), divisions(row), Sources.SIECLE));
                }
            });
        });
    }

    private static boolean isFirst(
            SiecleCategory category, SiecleRow row, Map<String, ?> known, SiecleAccount account) {
        if (row.id().isEmpty()) {
            account.reject(category, row, new FeedDefect.NoId());
        } else if (known.containsKey(row.id())) {
            account.reject(category, row, new FeedDefect.DuplicateId(row.id()));
        } else {
            account.keep(category);
            return true;
        }
        return false;
    }

    private static String label(SiecleRow row) {
        return row.value("LIBELLE_LONG").orElse("");
    }

    private static List<String> divisions(SiecleRow row) {
        return row.parts().stream()
                .flatMap(part -> Optional.ofNullable(part.get("CODE_STRUCTURE")).stream())
                .toList();
    }

    /** Whether pupils of this division have left for good: told by its code or its label. */
    boolean isInactive(String division) {
        var label = Optional.ofNullable(classes.get(division)).map(ClassGroup::label);
        return INACTIVE.matcher(division).matches()
                || label.filter(text -> INACTIVE.matcher(text).matches()).isPresent();
    }

    /** A pupil is in these; a code that the file of structures lacks is told. */
    void met(SiecleRow pupil, SiecleEnrolment enrolment, SiecleAccount account) {
        metClasses.addAll(enrolment.divisions());
        enrolment
                .groups()
                .forEach(group ->
                        metGroups.computeIfAbsent(group, any -> new TreeSet<>()).addAll(enrolment.divisions()));
        if (declared) {
            enrolment.divisions().stream()
                    .filter(code -> !classes.containsKey(code))
                    .forEach(code -> account.warn(pupil, new SiecleDefect.UnknownStructure(code)));
            enrolment.groups().stream()
                    .filter(code -> !groups.containsKey(code))
                    .forEach(code -> account.warn(pupil, new SiecleDefect.UnknownStructure(code)));
        }
    }

    /** Whether a file of structures declared all of them. */
    boolean areDeclared() {
        return declared;
    }

    List<ClassGroup> classes() {
        return declared
                ? classes.values().stream()
                        .filter(each -> withInactive || !isInactive(each.code()))
                        .toList()
                : metClasses.stream()
                        .map(code -> new ClassGroup(code, code, Sources.SIECLE))
                        .toList();
    }

    List<TeachingGroup> groups() {
        return declared
                ? List.copyOf(groups.values())
                : metGroups.entrySet().stream()
                        .map(met -> TeachingGroup.of(met.getKey(), met.getKey(), met.getValue(), Sources.SIECLE))
                        .toList();
    }
}
