package org.ent4j.timetable.feed.edt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.feed.FeedValues;

/** The file being read: where it stands, and all that there is to say about it. */
final class EdtFile {

    private static final Runnable PASS = () -> {};

    private final XmlFeed xml;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private final Map<NewerName, SourceLocation> newer = new EnumMap<>(NewerName.class);
    private final RowCount count = new RowCount(RowCount.OF_SCHOOL, FeedFormat.EDT.label());
    private final Map<NewerName, Integer> counts = new EnumMap<>(NewerName.class);

    EdtFile(XmlFeed xml) {
        this.xml = xml;
    }

    /** Reads the children that have a reader; another name is reported the first time, and skipped. */
    void children(Map<String, Runnable> readers) {
        xml.children(name -> {
            count.add(xml.here());
            if (readers.containsKey(name)) {
                readers.getOrDefault(name, PASS).run();
            } else {
                passOver(name);
            }
        });
    }

    /** What is known and not kept is counted, what is not known reported. */
    void passOver(String name) {
        if (NewerName.isSection(name)) {
            children(Map.of());
        } else {
            reportUnknown(name);
        }
    }

    /** Reports the other attributes, each name the first time. */
    void knows(String... attributes) {
        var known = List.of(attributes);
        for (var name : xml.attributes()) {
            if (!known.contains(name)) {
                reportUnknown(name);
            }
        }
    }

    private void reportUnknown(String name) {
        var known = NewerName.of(name);
        known.ifPresent(this::count);
        if (known.isEmpty() && unknown.add(name)) {
            issues.add(Issue.info(xml.here(), new EdtDefect.Unknown(name)));
        }
    }

    private void count(NewerName name) {
        newer.putIfAbsent(name, xml.here());
        counts.merge(name, 1, Integer::sum);
    }

    Optional<String> attribute(String name) {
        return xml.attribute(name);
    }

    /** The attribute, or "". */
    String text(String name) {
        return xml.attribute(name).orElse("");
    }

    /** The text inside the element. */
    String content() {
        return xml.text();
    }

    /** A day; a bad one is reported and left out, an empty one is none. */
    Optional<LocalDate> day(String name, SourceLocation row) {
        return attribute(name).flatMap(value -> {
            var day = FeedValues.day(value);
            if (day.isEmpty()) {
                warn(row, new EdtDefect.BadValue(name, value));
            }
            return day;
        });
    }

    /** The place of the row that starts here. */
    SourceLocation row(String id) {
        return xml.here().element((xml.element() + " " + id).strip());
    }

    SourceLocation here() {
        return xml.here();
    }

    String element() {
        return xml.element();
    }

    void warn(SourceLocation where, Reason reason) {
        issues.add(Issue.warning(where, reason));
    }

    void error(SourceLocation where, Reason reason) {
        issues.add(Issue.error(where, reason));
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    List<Issue> issues() {
        return issues;
    }

    /** Reads the rest, and says once for each kind what was not kept. */
    void finish() {
        xml.finish();
        newer.forEach((name, first) -> issues.add(name.issue(first, counts.getOrDefault(name, 0))));
    }
}
