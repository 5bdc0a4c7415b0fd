package org.ent4j.timetable.feed.udt;

import java.time.DayOfWeek;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What can be wrong in an archive of UDT. */
public sealed interface UdtDefect extends Reason {

    /** A folder of a zip with tables of its own, which may be those of another year. */
    record OtherFolder(String folder, String taken) implements UdtDefect {
        @Override
        public String code() {
            return "udt.other-folder";
        }
    }

    /** A zip with several archives: nobody can tell which is meant. */
    record TwoArchives(List<String> folders) implements UdtDefect {
        public TwoArchives {
            folders = List.copyOf(folders);
        }

        @Override
        public String code() {
            return "udt.two-archives";
        }
    }

    /** Nothing in it has the name of a table of UDT. */
    record NoArchive() implements UdtDefect {
        @Override
        public String code() {
            return "udt.no-archive";
        }
    }

    /** Two members have one name, but for its case. */
    record TwoMembers(String member) implements UdtDefect {
        @Override
        public String code() {
            return "udt.two-members";
        }
    }

    /** A table without which there is no timetable. */
    record NeededMember(String member, Label holds) implements UdtDefect {
        @Override
        public String code() {
            return "udt.needed-member";
        }
    }

    /** A table that is not there: its items are those that lessons name. */
    record MissingMember(String member, Label holds) implements UdtDefect {
        @Override
        public String code() {
            return "udt.missing-member";
        }
    }

    /** The archive does not say when the year starts and ends, or which week is its first. */
    record NoYear(String what) implements UdtDefect {
        @Override
        public String code() {
            return "udt.no-year";
        }
    }

    /** A value that cannot be what its attribute promises. */
    record BadValue(String attribute, String value) implements UdtDefect {
        @Override
        public String code() {
            return "udt.bad-value";
        }
    }

    /** A row without the code by which the others would name it. */
    record NoCode(String element) implements UdtDefect {
        @Override
        public String code() {
            return "udt.no-code";
        }
    }

    /** A code that another row of the same table has already. */
    record DoubledCode(String element, String key) implements UdtDefect {
        @Override
        public String code() {
            return "udt.doubled-code";
        }
    }

    /** A row names an item that no table has. */
    record Unknown(Label kind, String key) implements UdtDefect {
        @Override
        public String code() {
            return "udt.unknown";
        }
    }

    /** A line of a lesson whose slot no table has. */
    record NoSlot(String fiche) implements UdtDefect {
        @Override
        public String code() {
            return "udt.no-slot";
        }
    }

    /** A slot without hours. */
    record BadHours(String start, String end) implements UdtDefect {
        @Override
        public String code() {
            return "udt.bad-hours";
        }
    }

    /** A line without subject. */
    record NoSubject() implements UdtDefect {
        @Override
        public String code() {
            return "udt.no-subject";
        }
    }

    /** Real weeks that the list of published weeks has not: the theoretical week counts for them. */
    record Unpublished(List<Integer> weeks) implements UdtDefect {
        public Unpublished {
            weeks = List.copyOf(weeks);
        }

        @Override
        public String code() {
            return "udt.unpublished";
        }
    }

    /** Real weeks that the school year has not, or in which there is no class. */
    record WeeksOutside(List<Integer> weeks) implements UdtDefect {
        public WeeksOutside {
            weeks = List.copyOf(weeks);
        }

        @Override
        public String code() {
            return "udt.weeks-outside";
        }
    }

    /** A lesson of real weeks only, on days on which the school is closed. */
    record ClosedDay(DayOfWeek day, List<Integer> weeks) implements UdtDefect {
        public ClosedDay {
            weeks = List.copyOf(weeks);
        }

        @Override
        public String code() {
            return "udt.closed-day";
        }
    }
}
