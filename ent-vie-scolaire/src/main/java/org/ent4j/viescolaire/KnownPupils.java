package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;

/** Whom the host knows as a pupil of the school, be it by a class, by those who answer for him, or by a lesson of the week. */
record KnownPupils(StructureId school, FindLessons lessons, Families families, ClassLists lists) {

    private static final int WEEK = 7;

    boolean has(PersonId pupil, LocalDate day) {
        return lists.classes(List.of(pupil), day).containsKey(pupil)
                || !families.guardians(school, pupil, day).isEmpty()
                || isInLesson(pupil, day);
    }

    private boolean isInLesson(PersonId pupil, LocalDate last) {
        return Stream.iterate(last, day -> day.minusDays(1))
                .limit(WEEK)
                .flatMap(day -> lessons.on(school, day).stream())
                .anyMatch(lesson -> lesson.pupils().contains(pupil));
    }
}
