package org.ent4j.timetable.feed.temporal;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.TreeMap;

/** The days of the week as files write them, in French and in English; {@code M} alone may be two of them. */
final class DayLabels {

    private static final Map<DayOfWeek, String> WORDS = Map.of(
            DayOfWeek.MONDAY, "lundi lun lu l monday mon 1",
            DayOfWeek.TUESDAY, "mardi mar ma tuesday tue tues 2",
            DayOfWeek.WEDNESDAY, "mercredi mer me wednesday wed 3",
            DayOfWeek.THURSDAY, "jeudi jeu je j thursday thu thur thurs 4",
            DayOfWeek.FRIDAY, "vendredi ven ve v friday fri 5",
            DayOfWeek.SATURDAY, "samedi sam sa s saturday sat 6",
            DayOfWeek.SUNDAY, "dimanche dim di d sunday sun 7");

    private DayLabels() {}

    static Map<String, DayOfWeek> usual() {
        var days = new TreeMap<String, DayOfWeek>();
        WORDS.forEach((day, words) -> {
            for (var word : words.split(" ", -1)) {
                days.put(TemporalKeys.of(word), day);
            }
        });
        return days;
    }
}
