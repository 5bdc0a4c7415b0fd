package org.ent4j.examples.portal.demo;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** Who is away when: the same on the same day for everybody who looks at the demonstration. */
final class DemoAttendance {

    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final int STEP = 37;
    private static final int ONE_OF = 89;
    private static final int OFTEN_ONE_OF = 211;
    private static final int OFTEN = 17;

    private final Map<PersonId, Integer> places;

    private DemoAttendance(Map<PersonId, Integer> places) {
        this.places = places;
    }

    static DemoAttendance of(OpenSchool school) {
        var places = new HashMap<PersonId, Integer>();
        school.names().pupils().forEach(pupil -> places.put(pupil.id(), places.size()));
        return new DemoAttendance(places);
    }

    /** What its teacher says of each pupil. */
    List<RollCallEntry> of(CalledLesson lesson) {
        return lesson.pupils().stream()
                .sorted()
                .map(pupil -> entry(pupil, lesson))
                .toList();
    }

    private RollCallEntry entry(PersonId pupil, CalledLesson lesson) {
        var start = lesson.period().start();
        var place = places.getOrDefault(pupil, 1);
        var lot = (place + STEP * start.getDayOfYear()) % ONE_OF;
        var isMorning = start.toLocalTime().isBefore(NOON);
        if (lot == 0 || lot == 1 && isMorning || lot == 2 && !isMorning || isOftenAway(place, lesson)) {
            return RollCallEntry.absent(pupil);
        }
        if (lot == 3 && isFirst(lesson)) {
            return RollCallEntry.late(pupil, start.toLocalTime().plusMinutes(15));
        }
        return lot == 4 && !isMorning
                ? RollCallEntry.left(pupil, start.toLocalTime().plusMinutes(30)).withComment("Infirmerie")
                : RollCallEntry.present(pupil);
    }

    /** Some have not been seen in the morning for days: alerts speak of them. */
    private static boolean isOftenAway(int place, CalledLesson lesson) {
        return place % OFTEN_ONE_OF == OFTEN
                && lesson.period().start().toLocalTime().isBefore(NOON);
    }

    private static boolean isFirst(CalledLesson lesson) {
        return lesson.period().start().getHour() == 8;
    }
}
