package org.ent4j.timetable.automation;

import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a file that came by itself did not go in, or not whole. */
public sealed interface AutomationReason extends Reason {

    /** The name of the file has no UAI, or several. */
    record NotNamedAfterASchool(String file) implements AutomationReason {
        @Override
        public String code() {
            return "automation.not-named-after-a-school";
        }
    }

    /** The school has no account for deposits. */
    record NoAccount(Uai uai) implements AutomationReason {
        @Override
        public String code() {
            return "automation.no-account";
        }
    }

    /** Nothing is published for the year: the first import is made by a person. */
    record FirstOfTheYear(SchoolYear year) implements AutomationReason {
        @Override
        public String code() {
            return "automation.first-of-the-year";
        }
    }

    /** The timetable in force came from another software, whose decisions are others. */
    record AnotherSource(String inForce, String file) implements AutomationReason {
        @Override
        public String code() {
            return "automation.another-source";
        }
    }

    /** Nobody has said yet what a file of that kind does not say of itself. */
    record NothingSaidOfIt(String file) implements AutomationReason {
        @Override
        public String code() {
            return "automation.nothing-said-of-it";
        }
    }

    /** The reader failed; the file is to be sent to whoever keeps the library. */
    record ReaderFailed(String failure) implements AutomationReason {
        @Override
        public String code() {
            return "automation.reader-failed";
        }
    }

    /** Others publish all the time. */
    record Overtaken(int times) implements AutomationReason {
        @Override
        public String code() {
            return "automation.overtaken";
        }
    }

    /** The year of the file is over. */
    record YearIsOver(SchoolYear year) implements AutomationReason {
        @Override
        public String code() {
            return "automation.year-is-over";
        }
    }

    /** So many rows were rejected, and the school takes whole files only. */
    record RowsRejected(int rows) implements AutomationReason {
        @Override
        public String code() {
            return "automation.rows-rejected";
        }
    }

    /** An item that nobody has decided about is not published. */
    record LeftOut(Label kind, String label) implements AutomationReason {
        @Override
        public String code() {
            return "automation.left-out";
        }
    }

    /** An item that nobody has decided about stops the import. */
    record ToDecide(Label kind, String label) implements AutomationReason {
        @Override
        public String code() {
            return "automation.to-decide";
        }
    }

    /** So many items stop the import. */
    record Undecided(int items) implements AutomationReason {
        @Override
        public String code() {
            return "automation.undecided";
        }
    }

    /** There is more to say than a report holds. */
    record More(int lines) implements AutomationReason {
        @Override
        public String code() {
            return "automation.more";
        }
    }
}
