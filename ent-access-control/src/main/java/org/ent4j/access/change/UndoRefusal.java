package org.ent4j.access.change;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** Why an entry of the journal cannot be undone. */
public sealed interface UndoRefusal extends Reason {

    /** The journal has no entry of that version. */
    record UnknownEntry(long version) implements UndoRefusal {
        @Override
        public String code() {
            return "undo.unknown-entry";
        }
    }

    /** The entry changed nothing: all is as before it. */
    record NothingToUndo(long version) implements UndoRefusal {
        @Override
        public String code() {
            return "undo.nothing";
        }
    }

    /** Elements that the entry changed are no longer as it left them; undoing it would undo later work, too. */
    record ChangedSince(long version, List<String> elements) implements UndoRefusal {
        public ChangedSince {
            elements = List.copyOf(elements);
        }

        @Override
        public String code() {
            return "undo.changed-since";
        }
    }
}
