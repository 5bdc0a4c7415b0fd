package org.ent4j.catalogue.gar.validation;

import org.ent4j.model.feed.XmlEvents;

/**
 * From the elements of a file to its objects: knows at each moment what may come, by the tables of the schema, and says
 * what is not so. What is not known is passed over with all that stands in it.
 */
final class ElementReading implements XmlEvents {

    private final Level root;
    private final String namespace;
    private final Standing standing;
    private final RowSink sink;
    private final Remarks remarks;
    private final Kind[] kinds;
    private final Row row = new Row();
    /** Of the root, of its objects, of their elements. */
    private final Cursor[] cursors = {new Cursor(), new Cursor(), new Cursor()};

    private Slot leaf = Slot.NONE;
    private boolean isInValue;
    private int depth;
    private int passed;
    private int nodes;

    ElementReading(Level root, Kind[] kinds, String namespace, Standing standing, RowSink sink, Remarks remarks) {
        this.root = root;
        this.kinds = kinds;
        this.namespace = namespace;
        this.standing = standing;
        this.sink = sink;
        this.remarks = remarks;
    }

    @Override
    public void start(String name) {
        nodes++;
        if (passed > 0) {
            passed++;
        } else if (depth == 0) {
            enterRoot(name);
        } else if (isInValue) {
            passOver(new SchemaDefect.UnknownElement(Excerpt.of(name), leaf.name()));
        } else {
            child(name);
        }
    }

    private void enterRoot(String name) {
        if (name.equals(root.name()) && isOurs()) {
            remarks.root(standing, root.name());
            cursors[depth++].enter(root);
        } else {
            var found = "{" + Excerpt.of(standing.namespace()) + "}" + Excerpt.of(name);
            passOver(new FileDefect.WrongRoot(found, "{" + namespace + "}" + root.name()));
        }
    }

    private boolean isOurs() {
        return namespace.equals(standing.namespace());
    }

    private void child(String name) {
        var cursor = cursors[depth - 1];
        var verdict = isOurs() ? cursor.step(name) : Cursor.Verdict.UNKNOWN;
        if (verdict == Cursor.Verdict.UNKNOWN) {
            passOver(new SchemaDefect.UnknownElement(
                    Excerpt.of(name), cursor.level().name()));
        } else {
            enter(cursor.slot(), verdict, cursor.level().name());
        }
    }

    private void passOver(GarDefect defect) {
        remarks.say(defect, standing);
        passed = 1;
    }

    private void enter(Slot slot, Cursor.Verdict verdict, String parent) {
        if (depth == 1) {
            begin(slot);
        }
        if (verdict != Cursor.Verdict.FINE) {
            remarks.say(
                    verdict == Cursor.Verdict.TOO_MANY
                            ? new SchemaDefect.TooMany(slot.name(), parent)
                            : new SchemaDefect.Misplaced(slot.name(), parent),
                    standing);
        }
        if (standing.hasAttributes()) {
            remarks.attributes(standing, slot.name());
        }
        descend(slot);
    }

    private void descend(Slot slot) {
        if (slot.isValue()) {
            leaf = slot;
            isInValue = true;
        } else {
            cursors[depth].enter(slot.inner());
        }
        depth++;
    }

    private void begin(Slot slot) {
        row.begin(kinds[cursors[0].index()]);
        remarks.begin(row, standing, nodes);
    }

    @Override
    public void text(char[] characters, int from, int length) {
        if (passed > 0) {
            return;
        }
        if (isInValue) {
            row.text(characters, from, length);
        } else if (depth > 0) {
            remarks.between(characters, from, length, cursors[depth - 1].level().name(), standing);
        }
    }

    @Override
    public void end() {
        if (passed > 0) {
            passed--;
        } else if (isInValue) {
            depth--;
            endValue();
        } else {
            depth--;
            endLevel();
        }
    }

    private void endValue() {
        var length = row.length();
        row.end(leaf.value());
        if (!row.isFull()) {
            remarks.value(row, leaf, length, standing);
        }
        isInValue = false;
    }

    private void endLevel() {
        var level = cursors[depth].level();
        cursors[depth].missing(
                slot -> remarks.say(new SchemaDefect.MissingElement(slot.name(), level.name()), standing));
        if (depth == 1) {
            endObject();
        }
    }

    private void endObject() {
        if (row.isFull()) {
            remarks.say(new SchemaDefect.ObjectTooBig(Row.MOST_VALUES), standing);
        }
        remarks.end(row);
        sink.row(row);
    }
}
