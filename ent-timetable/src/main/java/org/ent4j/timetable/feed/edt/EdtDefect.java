package org.ent4j.timetable.feed.edt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What can be wrong in a clear export of EDT that is good XML. */
public sealed interface EdtDefect extends Reason {

    /** An element or an attribute that this reader does not know; newer exports have more of them. */
    record Unknown(String name) implements EdtDefect {
        @Override
        public String code() {
            return "edt.unknown-name";
        }
    }

    /** What newer exports add and no timetable of this library has. */
    record NotKept(String name, Label what, int count) implements EdtDefect {
        @Override
        public String code() {
            return "edt.not-kept";
        }
    }

    /** A version of the export that this reader was not tried on. */
    record OtherVersion(String version, List<String> known) implements EdtDefect {
        @Override
        public String code() {
            return "edt.other-version";
        }
    }

    /** The file does not say its school. */
    record NoUai() implements EdtDefect {
        @Override
        public String code() {
            return "edt.no-uai";
        }
    }

    /** The file does not say its school year. */
    record NoYear() implements EdtDefect {
        @Override
        public String code() {
            return "edt.no-year";
        }
    }

    /** A value that cannot be what its attribute promises. */
    record BadValue(String attribute, String value) implements EdtDefect {
        @Override
        public String code() {
            return "edt.bad-value";
        }
    }

    /** The year ends before it starts. */
    record BadPeriod(LocalDate first, LocalDate last) implements EdtDefect {
        @Override
        public String code() {
            return "edt.bad-period";
        }
    }

    /** Week 1 starts on another day than a Monday: the Monday before is taken. */
    record NotMonday(LocalDate day, LocalDate taken) implements EdtDefect {
        @Override
        public String code() {
            return "edt.not-monday";
        }
    }

    /** Week 1 is in another year than the lessons: nobody can tell when any of them is. */
    record FarFirstWeek(LocalDate week1, LocalDate start) implements EdtDefect {
        @Override
        public String code() {
            return "edt.far-first-week";
        }
    }

    /** The file does not say when week 1 starts. */
    record NoFirstWeek(LocalDate taken) implements EdtDefect {
        @Override
        public String code() {
            return "edt.no-first-week";
        }
    }

    /** A row without the number by which the others would name it. */
    record NoIdent(String element) implements EdtDefect {
        @Override
        public String code() {
            return "edt.no-ident";
        }
    }

    /** A number that another row of the same section has already. */
    record DoubledIdent(String element, String ident) implements EdtDefect {
        @Override
        public String code() {
            return "edt.doubled-ident";
        }
    }

    /** An item without a name. */
    record NoName(String element, String ident) implements EdtDefect {
        @Override
        public String code() {
            return "edt.no-name";
        }
    }

    /** A row names an item that the file does not have. */
    record UnknownIdent(Label kind, String ident) implements EdtDefect {
        @Override
        public String code() {
            return "edt.unknown-ident";
        }
    }

    /** Hours of the grid that are none. */
    record BadPlace(String number, String start, String end) implements EdtDefect {
        @Override
        public String code() {
            return "edt.bad-place";
        }
    }

    /** A grid that announces other places than it has. */
    record OtherGrid(String count, String minutes, int places, List<Long> lengths) implements EdtDefect {
        @Override
        public String code() {
            return "edt.other-grid";
        }
    }

    /** A group of which no class and no part of a class is known: nobody can tell whose pupils are in it. */
    record GroupWithoutClass(String ident, String name) implements EdtDefect {
        @Override
        public String code() {
            return "edt.group-without-class";
        }
    }

    /** A stay that ends before it starts, or without its dates. */
    record BadStay(Label kind, String ident, String from, String to) implements EdtDefect {
        @Override
        public String code() {
            return "edt.bad-stay";
        }
    }

    /** A lesson without subject. */
    record NoSubject() implements EdtDefect {
        @Override
        public String code() {
            return "edt.no-subject";
        }
    }

    /** A lesson whose subject is not in the file. */
    record UnknownSubject(String ident) implements EdtDefect {
        @Override
        public String code() {
            return "edt.unknown-subject";
        }
    }

    /** A lesson that was not placed. */
    record NoSlot(List<String> missing) implements EdtDefect {
        @Override
        public String code() {
            return "edt.no-slot";
        }
    }

    /** A lesson on no day of the week. */
    record BadDay(String day) implements EdtDefect {
        @Override
        public String code() {
            return "edt.bad-day";
        }
    }

    /** A lesson on a day that the grid does not open. */
    record ClosedDay(DayOfWeek day) implements EdtDefect {
        @Override
        public String code() {
            return "edt.closed-day";
        }
    }

    /** A lesson of no length, or with places that are not in the grid. */
    record OutsideGrid(String start, String count, int places) implements EdtDefect {
        @Override
        public String code() {
            return "edt.outside-grid";
        }
    }

    /** Weeks that are no mask. */
    record BadMask(Label kind, String ident, String mask) implements EdtDefect {
        @Override
        public String code() {
            return "edt.bad-mask";
        }
    }

    /** Weeks before the first or after the last of the year. */
    record WeeksBeyondYear(Label kind, String ident, List<Integer> weeks, int first, int last) implements EdtDefect {
        @Override
        public String code() {
            return "edt.weeks-beyond-year";
        }
    }

    /** Cancelled weeks that are no mask. */
    record BadCancellation(String mask) implements EdtDefect {
        @Override
        public String code() {
            return "edt.bad-cancellation";
        }
    }

    /** Cancelled weeks before the first or after the last of the year. */
    record CancelledBeyondYear(List<Integer> weeks, int first, int last) implements EdtDefect {
        @Override
        public String code() {
            return "edt.cancelled-beyond-year";
        }
    }

    /** A lesson of several subjects: the first is its. */
    record SecondSubject(String first, String second) implements EdtDefect {
        @Override
        public String code() {
            return "edt.second-subject";
        }
    }

    /** A lesson that had resources, and none of them could be kept in any week. */
    record NothingLeft(int resources) implements EdtDefect {
        @Override
        public String code() {
            return "edt.nothing-left";
        }
    }
}
