package org.ent4j.timetable.feed.sts;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.rule.Reason;

/** What can be wrong in the files of STS-web that are good XML. */
public sealed interface StsDefect extends Reason {

    /** The file does not say its school. */
    record NoUai() implements StsDefect {
        @Override
        public String code() {
            return "sts.no-uai";
        }
    }

    /** The file does not say its school year. */
    record NoYear() implements StsDefect {
        @Override
        public String code() {
            return "sts.no-year";
        }
    }

    /** The descending file was given for the ascending one, and the other way round. */
    record Swapped(String stsEmp, String empSts) implements StsDefect {
        @Override
        public String code() {
            return "sts.swapped";
        }
    }

    /** One file was given for both. */
    record SameFile(String file) implements StsDefect {
        @Override
        public String code() {
            return "sts.same-file";
        }
    }

    /** A teacher whom the descending file does not have. */
    record UnknownTeacher(String key) implements StsDefect {
        @Override
        public String code() {
            return "sts.unknown-teacher";
        }
    }

    /** A subject that the descending file does not have. */
    record UnknownSubject(String key) implements StsDefect {
        @Override
        public String code() {
            return "sts.unknown-subject";
        }
    }

    /** A class (division) that the descending file does not have. */
    record UnknownClass(String key) implements StsDefect {
        @Override
        public String code() {
            return "sts.unknown-class";
        }
    }

    /** A group that the descending file does not have. */
    record UnknownGroup(String key) implements StsDefect {
        @Override
        public String code() {
            return "sts.unknown-group";
        }
    }

    /** A room of a lesson that the list of rooms does not have. */
    record UndeclaredRoom(String key) implements StsDefect {
        @Override
        public String code() {
            return "sts.undeclared-room";
        }
    }

    /** A row without the code by which the others would name it. */
    record NoCode(String element) implements StsDefect {
        @Override
        public String code() {
            return "sts.no-code";
        }
    }

    /** A code that another row of the same section has already. */
    record DoubledCode(String element, String key) implements StsDefect {
        @Override
        public String code() {
            return "sts.doubled-code";
        }
    }

    /** A person without a name. */
    record NoName(String key) implements StsDefect {
        @Override
        public String code() {
            return "sts.no-name";
        }
    }

    /** A teacher without the type of the number: the academic one is believed. */
    record NoType(String id) implements StsDefect {
        @Override
        public String code() {
            return "sts.no-type";
        }
    }

    /** A value that cannot be what its element promises. */
    record BadValue(String element, String value) implements StsDefect {
        @Override
        public String code() {
            return "sts.bad-value";
        }
    }

    /** A programme without MEF, subject or hours that could be read. */
    record BadProgramme(String element, String value) implements StsDefect {
        @Override
        public String code() {
            return "sts.bad-programme";
        }
    }

    /** A lesson of a service without class or group. */
    record NoStructure() implements StsDefect {
        @Override
        public String code() {
            return "sts.no-structure";
        }
    }

    /** A lesson of a service without subject. */
    record NoSubject() implements StsDefect {
        @Override
        public String code() {
            return "sts.no-subject";
        }
    }

    /** A lesson whose weeks the file does not list. */
    record UnknownAlternance(String alternance) implements StsDefect {
        @Override
        public String code() {
            return "sts.unknown-alternance";
        }
    }

    /** A lesson whose alternance has no week. */
    record NeverHeld(String alternance) implements StsDefect {
        @Override
        public String code() {
            return "sts.never-held";
        }
    }

    /** A lesson on no day of the week. */
    record BadDay(String day) implements StsDefect {
        @Override
        public String code() {
            return "sts.bad-day";
        }
    }

    /** A lesson without hours, of no length or past midnight. */
    record BadHours(String start, String duration) implements StsDefect {
        @Override
        public String code() {
            return "sts.bad-hours";
        }
    }

    /** An alternance without a week. */
    record NoWeeks(String alternance) implements StsDefect {
        @Override
        public String code() {
            return "sts.no-weeks";
        }
    }

    /** An alternance with weeks that are not in the school year. */
    record WeeksOutsideYear(String alternance, List<LocalDate> weeks, SchoolYear year) implements StsDefect {
        @Override
        public String code() {
            return "sts.weeks-outside-year";
        }
    }

    /** An alternance with weeks too far from the others to be counted: they are left out. */
    record FarWeeks(String alternance, List<LocalDate> weeks) implements StsDefect {
        @Override
        public String code() {
            return "sts.far-weeks";
        }
    }
}
