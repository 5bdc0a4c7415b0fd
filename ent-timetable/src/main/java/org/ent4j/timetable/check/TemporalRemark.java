package org.ent4j.timetable.check;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** How the hours of a timetable differ from the slots of the school, which its services display by. */
public sealed interface TemporalRemark extends Reason {

    /**
     * Most lessons begin the same time before or after the slots of the school: the settings of one side are wrong, and
     * the whole display would be shifted.
     *
     * @param by how much, in minutes, from 1
     * @param later whether the lessons begin after the slots
     * @param lessons how many do
     * @param of how many there are
     */
    record Shifted(int by, boolean later, int lessons, int of) implements TemporalRemark {
        @Override
        public String code() {
            return later ? "check.shifted-later" : "check.shifted-earlier";
        }
    }

    /** Lessons begin within a slot, or end within one. */
    record AcrossSlots(int lessons, List<String> hours) implements TemporalRemark {
        public AcrossSlots {
            hours = List.copyOf(hours);
        }

        @Override
        public String code() {
            return "check.across-slots";
        }
    }

    /** Lessons lie outside of all slots: before the first, after the last, or in a break. */
    record OutsideGrid(int lessons, List<String> hours) implements TemporalRemark {
        public OutsideGrid {
            hours = List.copyOf(hours);
        }

        @Override
        public String code() {
            return "check.outside-grid";
        }
    }

    /** Lessons are held on a day of the week on which the school is never open. */
    record OnClosedDay(Label day, int lessons) implements TemporalRemark {
        @Override
        public String code() {
            return "check.on-closed-day";
        }
    }

    /** Days of the year on which lessons are held and the school is closed. */
    record OnClosedDates(int occurrences, List<String> dates) implements TemporalRemark {
        public OnClosedDates {
            dates = List.copyOf(dates);
        }

        @Override
        public String code() {
            return "check.on-closed-dates";
        }
    }
}
