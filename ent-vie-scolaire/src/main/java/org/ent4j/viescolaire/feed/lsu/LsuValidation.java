package org.ent4j.viescolaire.feed.lsu;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;

/** One file while it is validated. */
final class LsuValidation {

    private final String file;
    private final XmlFeed xml;
    private final LsuTable table;
    private final String version;
    private final LsuFindings findings;
    private final LsuReferences references = new LsuReferences();
    private final LsuAttributes attributes;
    private final Map<String, Integer> counts = new HashMap<>();

    LsuValidation(String file, XmlFeed xml, LsuTable table, String version) {
        this.file = file;
        this.xml = xml;
        this.table = table;
        this.version = version;
        this.findings = new LsuFindings(file);
        this.attributes = new LsuAttributes(references, findings);
    }

    LsuReport run() {
        element(LsuTable.ROOT, table.row(LsuTable.ROOT), "");
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
    private Map<String, String> element(String name, ElementRow row, String around) {
        counts.merge(name, 1, Integer::sum);
        var given = xml.givenAttributes();
        var values = LsuAttributes.values(given);
        var position = position(LsuAttributes.identity(values).orElse(around));
        attributes.check(name, row, given, values, position);
        var older = table.rowAt(version, row.type());
        older.ifPresent(it -> attributes.checkOlder(name, row, it, values, position, version));
        if (row.text().isPresent()) {
            text(name, row.text().get(), position);
        } else {
            children(name, row, older, position);
        }
        return values;
    }

    private LsuPosition position(String element) {
        return new LsuPosition(xml.line(), xml.column(), element);
    }

    private void text(String name, ValueType type, LsuPosition position) {
        var text = new StringBuilder();
        xml.content(child -> unknown(name, child, position.element()), text::append);
        type.check(Place.text(name), text.toString()).ifPresent(defect -> findings.error(position, defect));
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
        var position = position(LsuAttributes.identity(LsuAttributes.values(xml.givenAttributes()))
                .orElse(around.element()));
        sequence.met(index, position);
        var type = child.text().map(text -> ElementRow.ofText(name, text)).orElseGet(() -> table.row(child.type()));
        var values = element(name, type, around.element());
        sequence.key(name, LsuAttributes.canonical(type, values), position);
    }

    @Override
    public String toString() {
        return file;
    }
}
