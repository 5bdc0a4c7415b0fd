package org.ent4j.timetable.feed.sts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/** The items of a timetable: those that the descending file declares, and those that are named all the same. */
final class Catalogue {

    private final boolean complete;
    private final List<Issue> issues;
    private final Map<String, SourceSubject> subjects = new LinkedHashMap<>();
    private final Map<String, SourceTeacher> teachers = new LinkedHashMap<>();
    private final Map<String, SourceTeacher> others = new LinkedHashMap<>();
    private final Map<String, SourceClass> classes = new LinkedHashMap<>();
    private final Map<String, SourceGroup> groups = new LinkedHashMap<>();
    private final Set<StsDefect> reported = new HashSet<>();
    private final Set<ItemRef> cited = new HashSet<>();

    private Catalogue(boolean complete, List<Issue> issues) {
        this.complete = complete;
        this.issues = issues;
    }

    /** Nothing is declared, so that nothing named is unknown: an ascending file alone. */
    static Catalogue undeclared(List<Issue> issues) {
        return new Catalogue(false, issues);
    }

    /** What is not in the descending file is unknown, and reported once. */
    static Catalogue declared(Descending file, List<Issue> issues) {
        var catalogue = new Catalogue(true, issues);
        catalogue.subjects.putAll(file.subjects().subjects());
        catalogue.teachers.putAll(file.people().teachers());
        catalogue.others.putAll(file.people().others());
        catalogue.classes.putAll(file.structures().classes());
        catalogue.groups.putAll(file.structures().groups());
        file.structures().citations().forEach(catalogue::cite);
        return catalogue;
    }

    /** The structures of an ascending file, which are only named there. */
    void cite(Structures structures) {
        structures.classes().values().forEach(each -> cite(Citation.needed(ItemKind.CLASS, each.key(), each.where())));
        structures.groups().values().forEach(this::cite);
        structures.citations().forEach(this::cite);
    }

    private void cite(SourceGroup group) {
        var citation = Citation.needed(ItemKind.GROUP, group.key(), group.where());
        if (!groups.containsKey(group.key())) {
            report(citation);
            groups.put(group.key(), group);
            remember(citation);
        }
    }

    void cite(Citation citation) {
        if (!has(citation)) {
            report(citation);
            if (citation.needed()) {
                add(citation);
            }
        }
    }

    private boolean has(Citation citation) {
        return switch (citation.kind()) {
            case SUBJECT -> subjects.containsKey(citation.key());
            case TEACHER -> teachers.containsKey(citation.key());
            // allowances and head teachers may be those of a group
            default ->
                classes.containsKey(citation.key()) || (!citation.needed() && groups.containsKey(citation.key()));
        };
    }

    private void report(Citation citation) {
        var unknown = unknown(citation);
        if (complete && !others.containsKey(citation.key()) && reported.add(unknown)) {
            issues.add(new Issue(citation.severity(), citation.where(), unknown));
        }
    }

    private static StsDefect unknown(Citation citation) {
        return switch (citation.kind()) {
            case SUBJECT -> new StsDefect.UnknownSubject(citation.key());
            case TEACHER -> new StsDefect.UnknownTeacher(citation.key());
            case GROUP -> new StsDefect.UnknownGroup(citation.key());
            default -> new StsDefect.UnknownClass(citation.key());
        };
    }

    private void add(Citation citation) {
        var key = citation.key();
        var where = citation.where();
        remember(citation);
        switch (citation.kind()) {
            case SUBJECT -> subjects.put(key, new SourceSubject(key, key, "", where));
            case TEACHER ->
                teachers.put(key, others.getOrDefault(key, StsTeacher.parse(key).nameless(where)));
            default -> classes.put(key, new SourceClass(key, key, List.of(), where));
        }
    }

    /** Where one file declares everything, what it has not is only named. */
    private void remember(Citation citation) {
        if (complete) {
            cited.add(new ItemRef(citation.kind(), citation.key()));
        }
    }

    void fill(SourceTimetable.Builder timetable) {
        timetable
                .addAllSubjects(subjects.values())
                .addAllTeachers(teachers.values())
                .addAllClasses(classes.values())
                .addAllGroups(groups.values())
                .addAllCited(cited);
    }
}
