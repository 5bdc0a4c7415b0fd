package org.ent4j.viescolaire.feed.lsu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.XmlAttribute;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;

/** One file while it is validated. */
final class LsuValidation {

    private final XmlFeed xml;
    private final LsuTable table;
    private final String version;
    private final Map<String, ElementRow> older;
    private final LsuFindings findings;
    private final LsuReferences references = new LsuReferences();
    private final LsuAttributes attributes;
    private final Map<String, Integer> counts = new HashMap<>();

    LsuValidation(String file, XmlFeed xml, LsuTable table, String version) {
        this.xml = xml;
        this.table = table;
        this.version = version;
        this.older = table.rowsAt(version);
        this.findings = new LsuFindings(file);
        this.attributes = new LsuAttributes(references, findings);
    }

    LsuReport run() {
        element(start(LsuTable.ROOT, ""), table.row(LsuTable.ROOT));
        xml.finish();
        references.settle(findings::error);
        return report(Optional.empty());
    }

    /** What was found until the file could not be read on. */
    LsuReport stopped(Issue refusal) {
        return report(Optional.of(refusal));
    }

    private LsuReport report(Optional<Issue> refusal) {
        return new LsuReport(LsuDefect.shown(version), counts, findings.all(), refusal);
    }

    /** The element that the feed stands on, with all that is in it. */
    private void element(Start start, ElementRow row) {
        counts.merge(start.name(), 1, Integer::sum);
        attributes.check(start.name(), row, start.given(), start.values(), start.position());
        var then = Optional.ofNullable(older.get(row.type()));
        then.ifPresent(it -> attributes.checkOlder(start.name(), row, it, start.values(), start.position(), version));
        if (row.text().isPresent()) {
            text(start.name(), row.text().get(), start.position());
        } else {
            children(start.name(), row, then, start.position());
        }
    }

    /** What the tag of an element says, read once. */
    private record Start(String name, List<XmlAttribute> given, Map<String, String> values, LsuPosition position) {}

    private Start start(String name, String around) {
        var given = xml.givenAttributes();
        var values = LsuAttributes.values(given);
        return new Start(
                name, given, values, position(LsuAttributes.identity(values).orElse(around)));
    }

    private LsuPosition position(String element) {
        return new LsuPosition(xml.line(), xml.column(), element);
    }

    private void text(String name, ValueType type, LsuPosition position) {
        var text = new StringBuilder();
        xml.content(child -> unknown(name, child, position.element()), text::append);
        var said = text.toString();
        type.check(Place.text(name), said)
                .ifPresentOrElse(
                        defect -> findings.error(position, defect),
                        () -> type.remark(Place.text(name), said)
                                .ifPresent(strange -> findings.warning(position, strange)));
    }

    private void unknown(String parent, String child, String around) {
        findings.error(position(around), new LsuDefect.UnknownElement(parent, LsuDefect.shown(child)));
    }

    private void children(String name, ElementRow row, Optional<ElementRow> older, LsuPosition position) {
        var sequence = new LsuChildren(name, row, older, version, position, findings);
        var stray = new StringBuilder();
        xml.content(child -> child(name, row, sequence, child, position), text -> stray(row, text, stray));
        if (stray.length() > 0) {
            var shown = LsuDefect.shown(stray.toString().strip());
            findings.error(position, new LsuDefect.StrayText(name, shown));
        }
        sequence.end();
    }

    private static void stray(ElementRow row, String text, StringBuilder stray) {
        if (stray.length() <= 60 && (row.isEmpty() || !text.chars().allMatch(Lists::isSpace))) {
            stray.append(text);
        }
    }

    private void child(String parent, ElementRow row, LsuChildren sequence, String name, LsuPosition around) {
        var index = LsuValidator.isOurs(xml.namespace()) ? row.indexOf(name) : -1;
        if (index < 0) {
            unknown(parent, name, around.element());
            return;
        }
        var child = row.children().get(index);
        var start = start(name, around.element());
        sequence.met(index, start.position());
        var type = child.text().orElseGet(() -> table.row(child.type()));
        element(start, type);
        if (row.hasKeyOf(name)) {
            sequence.key(name, LsuAttributes.canonical(type, start.values()), start.position());
        }
    }
}
