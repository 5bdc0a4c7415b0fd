package org.ent4j.examples.speed;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.recount.RollRow;

/** The rows of an académie, pupil by pupil, each made when it is asked for and kept by nobody. */
final class AcademieRows implements Iterator<RollRow> {

    private final List<List<Period>> timetables;
    private final int pupils;
    private final long seed;
    private int pupil;
    private PupilYear year;

    AcademieRows(int pupils, int weeks, long seed) {
        this.timetables = IntStream.range(0, LessonWeeks.TIMETABLES)
                .mapToObj(timetable -> LessonWeeks.of(timetable, weeks))
                .toList();
        this.pupils = pupils;
        this.seed = seed;
        this.year = yearOf(0);
    }

    private PupilYear yearOf(int number) {
        return new PupilYear(
                new PersonId("p" + number), timetables.get(number % LessonWeeks.TIMETABLES), seed + number);
    }

    @Override
    public boolean hasNext() {
        return year.hasNext() || pupil + 1 < pupils;
    }

    @Override
    public RollRow next() {
        if (!year.hasNext()) {
            pupil++;
            year = yearOf(pupil);
        }
        return year.next();
    }
}
