package org.ent4j.catalogue.checklist;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why nothing is marked on a step. */
public sealed interface ChecklistReason extends Reason {

    /** A note without a word. */
    record NoNote() implements ChecklistReason {
        @Override
        public String code() {
            return "checklist.no-note";
        }
    }

    /** @param length in characters */
    record NoteTooLong(int length, int longest) implements ChecklistReason {
        @Override
        public String code() {
            return "checklist.note-too-long";
        }
    }

    /** The day is over. */
    record DayOver(LocalDate day) implements ChecklistReason {
        @Override
        public String code() {
            return "checklist.day-over";
        }
    }

    /** @param year as people write it: {@code 2026-2027} */
    record DayOfAnotherYear(LocalDate day, String year) implements ChecklistReason {
        @Override
        public String code() {
            return "checklist.day-of-another-year";
        }
    }

    /** The data tell the state: nobody needs to say it. */
    record StateIsComputed(Label step, StepState state) implements ChecklistReason {
        @Override
        public String code() {
            return "checklist.state-is-computed";
        }
    }

    /** Nothing is said of that step. */
    record NothingSaid(Label step) implements ChecklistReason {
        @Override
        public String code() {
            return "checklist.nothing-said";
        }
    }
}
