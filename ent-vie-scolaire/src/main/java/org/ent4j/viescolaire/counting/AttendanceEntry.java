package org.ent4j.viescolaire.counting;

/**
 * An entry about one pupil, as it counts.
 *
 * @param isExcused whether the school has accepted why
 */
public record AttendanceEntry(Period period, Nature nature, boolean isExcused) {

    public static AttendanceEntry absence(Period period) {
        return new AttendanceEntry(period, Nature.ABSENCE, false);
    }

    public static AttendanceEntry lateness(Period period) {
        return new AttendanceEntry(period, Nature.LATENESS, false);
    }

    public static AttendanceEntry elsewhere(Period period) {
        return new AttendanceEntry(period, Nature.ELSEWHERE, true);
    }

    public AttendanceEntry excused() {
        return new AttendanceEntry(period, nature, true);
    }
}
