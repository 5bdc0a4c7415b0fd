package org.ent4j.timetable.feed.temporal;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why nobody can tell when the lesson of a row is; each costs the row, but for the last. */
public sealed interface TemporalDefect extends Reason {

    /** A day that no mapping knows. */
    record UnknownDay(String label) implements TemporalDefect {
        @Override
        public String code() {
            return "temporal.unknown-day";
        }
    }

    /** Hours that no mapping knows, with the length that the row gives them, or "". */
    record UnknownSlot(String label, String length) implements TemporalDefect {
        @Override
        public String code() {
            return length.isEmpty() ? "temporal.unknown-slot" : "temporal.unknown-hours";
        }
    }

    /** A frequency that no mapping knows. */
    record UnknownFrequency(String label) implements TemporalDefect {
        @Override
        public String code() {
            return "temporal.unknown-frequency";
        }
    }

    /** A row that says no day or no hour: its lesson was not placed. */
    record NotPlaced() implements TemporalDefect {
        @Override
        public String code() {
            return "temporal.not-placed";
        }
    }

    /** A row whose label a decision leaves aside. */
    record Ignored(Label kind, String label) implements TemporalDefect {
        @Override
        public String code() {
            return "temporal.ignored";
        }
    }
}
