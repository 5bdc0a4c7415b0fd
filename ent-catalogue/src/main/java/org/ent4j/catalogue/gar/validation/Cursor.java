package org.ent4j.catalogue.gar.validation;

import java.util.function.Consumer;

/** Goes along a level as its elements come, and knows which of them are not in their place. */
final class Cursor {

    /** What is to be said of an element. */
    enum Verdict {
        FINE,
        UNKNOWN,
        MISPLACED,
        TOO_MANY
    }

    private Level level = Level.NONE;
    private Slot[] slots = {};
    private int at;
    private long seen;
    private Slot slot = Slot.NONE;
    private int index;

    void enter(Level next) {
        if (next != level) {
            level = next;
            slots = next.slots().toArray(Slot[]::new);
        }
        at = 0;
        seen = 0;
    }

    Level level() {
        return level;
    }

    /** The element that came last, unless it was unknown. */
    Slot slot() {
        return slot;
    }

    /** Its place in the level. */
    int index() {
        return index;
    }

    Verdict step(String name) {
        var found = find(name);
        if (found < 0) {
            return Verdict.UNKNOWN;
        }
        index = found;
        slot = slots[found];
        var verdict = verdict(found);
        at = Math.max(at, found);
        seen |= 1L << found;
        return verdict;
    }

    private Verdict verdict(int found) {
        var again = (seen & 1L << found) != 0;
        if (again && !slot.isRepeated()) {
            return Verdict.TOO_MANY;
        }
        return found < at ? Verdict.MISPLACED : Verdict.FINE;
    }

    /** From where the last one was, since nearly always the next follows. */
    private int find(String name) {
        for (int i = 0; i < slots.length; i++) {
            var candidate = at + i < slots.length ? at + i : at + i - slots.length;
            if (slots[candidate].name().equals(name)) {
                return candidate;
            }
        }
        return -1;
    }

    /** The elements that should have come, at the end of the level. */
    void missing(Consumer<Slot> each) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i].isRequired() && (seen & 1L << i) == 0) {
                each.accept(slots[i]);
            }
        }
    }
}
