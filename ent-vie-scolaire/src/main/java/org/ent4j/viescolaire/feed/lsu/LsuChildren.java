package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The children of one element, as they come: their order, their number and their keys. */
final class LsuChildren {

    private final String parent;
    private final ElementRow row;
    private final Optional<ElementRow> older;
    private final String version;
    private final LsuPosition start;
    private final LsuFindings findings;
    private final int[] counts;
    private final List<Map<List<String>, Integer>> seen = new ArrayList<>();
    private int furthest;

    LsuChildren(
            String parent,
            ElementRow row,
            Optional<ElementRow> older,
            String version,
            LsuPosition start,
            LsuFindings findings) {
        this.parent = parent;
        this.row = row;
        this.older = older;
        this.version = version;
        this.start = start;
        this.findings = findings;
        this.counts = new int[row.children().size()];
        row.keys().forEach(key -> seen.add(new HashMap<>()));
    }

    void met(int index, LsuPosition position) {
        var child = row.children().get(index);
        counts[index]++;
        if (counts[index] == child.most() + 1L) {
            findings.error(position, new LsuDefect.TooManyElements(parent, child.name(), child.most()));
        }
        if (row.inOrder() && index < furthest) {
            var after = row.children().get(furthest).name();
            findings.error(position, new LsuDefect.OutOfOrder(parent, child.name(), after));
        }
        furthest = Math.max(furthest, index);
    }

    void key(String child, Map<String, String> values, LsuPosition position) {
        for (int i = 0; i < row.keys().size(); i++) {
            var key = row.keys().get(i);
            if (key.child().equals(child)) {
                key(key, seen.get(i), values, position);
            }
        }
    }

    private void key(
            ElementRow.Key key, Map<List<String>, Integer> known, Map<String, String> values, LsuPosition position) {
        var parts = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var field : key.fields()) {
            var value = values.get(field.attribute());
            if (value == null && !field.mayBeAbsent()) {
                return;
            }
            parts.add(value == null ? "" : value);
            if (value != null) {
                names.add(field.attribute());
            }
        }
        var first = known.putIfAbsent(List.copyOf(parts), position.line());
        if (first != null) {
            parts.removeIf(String::isEmpty);
            var value = LsuDefect.shown(String.join(", ", parts));
            var defect = new LsuDefect.DuplicateKey(key.child(), String.join(", ", names), value, first);
            tell(names.size() == key.fields().size(), position, defect);
        }
    }

    /** The schema does not compare what lacks a part of its key (xs:unique); a reader cannot tell them apart all the same. */
    private void tell(boolean isWhole, LsuPosition position, LsuDefect defect) {
        if (isWhole) {
            findings.error(position, defect);
        } else {
            findings.warning(position, defect);
        }
    }

    void end() {
        for (int i = 0; i < counts.length; i++) {
            var child = row.children().get(i);
            if (counts[i] < child.least()) {
                findings.error(start, new LsuDefect.MissingElement(parent, child.name(), counts[i], child.least()));
            }
        }
        older.ifPresent(this::endOlder);
    }

    private void endOlder(ElementRow then) {
        for (int i = 0; i < counts.length; i++) {
            var today = row.children().get(i);
            var child = then.children().get(i);
            if (counts[i] >= today.least() && counts[i] < child.least()) {
                var what = "%d < %d <%s>".formatted(counts[i], child.least(), child.name());
                findings.warning(start, new LsuDefect.RefusedByVersion(version, parent, what));
            }
        }
    }
}
