package org.ent4j.examples.portal.cahier;

import java.util.Optional;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.TaughtLesson;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** The lessons of the timetable as the cahier de textes has them; each has one séance, under the lesson's id. */
final class TaughtLessons {

    private TaughtLessons() {}

    static TaughtLesson of(CalledLesson lesson) {
        return new TaughtLesson(lesson.id(), lesson.period(), lesson.subject(), lesson.teachers(), lesson.group());
    }

    static SeanceId seance(TaughtLesson lesson) {
        return new SeanceId(lesson.id());
    }

    /** The one of the path, of which the visitor is a teacher. */
    static Optional<CalledLesson> own(Visit visit) {
        return visit.school()
                .lessons()
                .find(visit.parameter("lesson"))
                .filter(lesson -> lesson.teachers().contains(visit.person()));
    }
}
