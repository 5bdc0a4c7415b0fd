package org.ent4j.timetable.feed.sts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** The file being read: where it stands, and what there is to say about it. */
final class StsFile {

    private final XmlFeed xml;
    private final List<Issue> issues;
    private final RowCount count;

    StsFile(XmlFeed xml, FeedFormat format, List<Issue> issues) {
        this.xml = xml;
        this.issues = issues;
        this.count = new RowCount(RowCount.OF_SCHOOL, format.label());
    }

    /** Reads the children that have a reader, skips the others: STS says much that no timetable needs. */
    void children(Map<String, Runnable> readers) {
        xml.children(name -> {
            count.add(xml.here());
            readers.getOrDefault(name, () -> {}).run();
        });
    }

    /** Reads each child of that name. */
    void each(String name, Runnable reader) {
        children(Map.of(name, reader));
    }

    /** The texts of the children of these names, while the other children go to their readers. */
    Fields fields(Set<String> leaves, Map<String, Runnable> readers) {
        var values = new HashMap<String, String>();
        xml.children(name -> {
            if (leaves.contains(name)) {
                values.put(name, xml.text());
            } else {
                readers.getOrDefault(name, () -> {}).run();
            }
        });
        return new Fields(values);
    }

    Fields fields(String... leaves) {
        return fields(Set.of(leaves), Map.of());
    }

    /** The attribute, or "". */
    String attribute(String name) {
        return xml.attribute(name).orElse("");
    }

    /** The attribute; without one, the text. */
    String attributeOrText(String name) {
        return xml.attribute(name).orElseGet(xml::text);
    }

    String text() {
        return xml.text();
    }

    /** The place of the row that starts here. */
    SourceLocation row(String id) {
        return xml.here().element((xml.element() + " " + id).strip());
    }

    String element() {
        return xml.element();
    }

    /** Reports, as an error at the place, a row that cannot be kept. */
    void error(SourceLocation where, Reason reason) {
        issues.add(Issue.error(where, reason));
    }

    void warn(SourceLocation where, Reason reason) {
        issues.add(Issue.warning(where, reason));
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    /** Texts by the names of their elements. */
    record Fields(Map<String, String> values) {

        String get(String name) {
            return values.getOrDefault(name, "");
        }

        /** The first of these that is not blank, or "". */
        String first(String... names) {
            return List.of(names).stream()
                    .map(this::get)
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }
}
