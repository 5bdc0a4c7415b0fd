package org.ent4j.examples.speed;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.recount.RollRow;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * What roll calls say of a pupil in a year, the same for the same seed: absent in 6 of 100 lessons, of which about half are
 * illnesses of whole days; late in 3; gone before the end in one of 200.
 */
final class PupilYear implements Iterator<RollRow> {

    private static final int OF = 10_000;
    private static final int FALLS_ILL = 130;
    private static final int LONGEST_ILLNESS = 4;
    private static final int ABSENT = 295;
    private static final int LATE = ABSENT + 310;
    private static final int LEFT = LATE + 52;
    private static final int LATEST = 25;
    private static final int LEAVES_AFTER = 20;
    private static final int LEAVES_WITHIN = 30;

    private final RollCallEntry present;
    private final Iterator<Period> lessons;
    private final SplittableRandom random;
    private LocalDate today = LocalDate.MIN;
    private int daysOfIllness;

    PupilYear(PersonId pupil, List<Period> lessons, long seed) {
        this.present = RollCallEntry.present(pupil);
        this.lessons = lessons.iterator();
        this.random = new SplittableRandom(seed);
    }

    @Override
    public boolean hasNext() {
        return lessons.hasNext();
    }

    @Override
    public RollRow next() {
        var lesson = lessons.next();
        if (!lesson.start().toLocalDate().equals(today)) {
            today = lesson.start().toLocalDate();
            wakeUp();
        }
        return new RollRow(lesson, daysOfIllness > 0 ? RollCallEntry.absent(present.pupil()) : entry(lesson));
    }

    private void wakeUp() {
        if (daysOfIllness > 0) {
            daysOfIllness--;
        } else if (random.nextInt(OF) < FALLS_ILL) {
            daysOfIllness = 1 + random.nextInt(LONGEST_ILLNESS);
        }
    }

    private RollCallEntry entry(Period lesson) {
        var what = random.nextInt(OF);
        if (what >= LEFT) {
            return present;
        }
        var start = lesson.start().toLocalTime();
        if (what < ABSENT) {
            return RollCallEntry.absent(present.pupil());
        }
        return what < LATE
                ? RollCallEntry.late(present.pupil(), start.plusMinutes(1L + random.nextInt(LATEST)))
                : RollCallEntry.left(present.pupil(), start.plusMinutes(LEAVES_AFTER + random.nextInt(LEAVES_WITHIN)));
    }
}
