package org.ent4j.examples.sample.timetable;

import java.time.LocalTime;
import java.util.List;

/** The week of the school: eight places of 55 minutes a day, four on Wednesday, from Monday to Friday. */
public final class Week {

    public static final int MINUTES = 55;
    public static final int DAYS = 5;
    static final int PLACES_A_DAY = 8;
    private static final int PLACES_A_MORNING = 4;
    private static final int WEDNESDAY = 3;

    private static final List<LocalTime> STARTS = List.of(
            LocalTime.of(8, 30),
            LocalTime.of(9, 25),
            LocalTime.of(10, 30),
            LocalTime.of(11, 25),
            LocalTime.of(13, 30),
            LocalTime.of(14, 25),
            LocalTime.of(15, 30),
            LocalTime.of(16, 25));

    /** Bits of the indexes at which a lesson may start, by its length. */
    static final long SINGLES = starts(1);

    static final long DOUBLES = starts(2);

    private Week() {}

    public static List<LocalTime> starts() {
        return STARTS;
    }

    public static LocalTime end(int place) {
        return STARTS.get(place).plusMinutes(MINUTES);
    }

    /** Number of places of a day, 1 for Monday. */
    public static int places(int day) {
        return day == WEDNESDAY ? PLACES_A_MORNING : PLACES_A_DAY;
    }

    private static long starts(int length) {
        var bits = 0L;
        for (var day = 1; day <= DAYS; day++) {
            for (var place = 0; place + length <= places(day); place++) {
                var overLunch = place < PLACES_A_MORNING && place + length > PLACES_A_MORNING;
                bits |= overLunch ? 0 : 1L << ((day - 1) * PLACES_A_DAY + place);
            }
        }
        return bits;
    }
}
