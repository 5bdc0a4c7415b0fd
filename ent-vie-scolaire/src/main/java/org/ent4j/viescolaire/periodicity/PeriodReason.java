package org.ent4j.viescolaire.periodicity;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.rule.Reason;

/** What {@link PeriodRules} may have against periods. */
public sealed interface PeriodReason extends Reason {

    /** Its days are not all of the year. */
    record OutOfTheYear(String period, LocalDate first, LocalDate last, SchoolYear year) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.out-of-the-year";
        }
    }

    /** Dates of it are not of the year. */
    record DatesOutOfTheYear(String period, List<LocalDate> days, SchoolYear year) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.dates-out-of-the-year";
        }
    }

    /** Entries would close before it begins. */
    record DeadlineTooEarly(String period, LocalDate deadline, LocalDate first) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.deadline-too-early";
        }
    }

    /** The council would meet while marks are still entered. */
    record CouncilTooEarly(String period, LocalDate council, LocalDate deadline) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.council-too-early";
        }
    }

    /** Families would see bulletins before the council. */
    record PublicationTooEarly(String period, LocalDate publication, LocalDate council) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.publication-too-early";
        }
    }

    /** It begins no later than the one before it. */
    record OutOfOrder(String period, LocalDate first, String before, LocalDate itsFirst) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.out-of-order";
        }
    }

    /** Days that would have two periods. */
    record Overlap(String before, String after, LocalDate first, LocalDate last) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.overlap";
        }
    }

    /** Days that would have no period. */
    record Gap(String before, String after, LocalDate first, LocalDate last) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.gap";
        }
    }

    /** The system divides nothing. */
    record NoPeriods(String system) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.no-periods";
        }
    }

    /** Systems share an id. */
    record SystemTwice(List<PeriodSystemId> systems) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.system-twice";
        }
    }

    /** Periods share an id. */
    record PeriodTwice(List<SchoolPeriodId> periods) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.period-twice";
        }
    }

    /** The school has no such system. */
    record UnknownSystem(ClassRef classRef, PeriodSystemId system) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.unknown-system";
        }
    }

    /** Classes are listed twice. */
    record ClassTwice(List<ClassRef> classes) implements PeriodReason {
        @Override
        public String code() {
            return "periodicity.class-twice";
        }
    }
}
