package org.ent4j.examples.portal.rollcall;

import java.util.function.Function;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** The lesson that a path names. */
final class Lessons {

    private Lessons() {}

    static Answer with(Visit visit, Function<CalledLesson, Answer> then) {
        return visit.school()
                .context()
                .lesson(visit.parameter("lesson"))
                .map(then)
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in("Ce cours n'est pas dans l'emploi du temps.", "The timetable has no such lesson.")));
    }

    static String path(CalledLesson lesson) {
        return "/appel/" + lesson.id();
    }

    /** {@code mardi 24 novembre 2026, 8 h 30 – 9 h 25}. */
    static String when(Visit visit, CalledLesson lesson) {
        var period = lesson.period();
        return "%s, %s – %s"
                .formatted(
                        visit.words().day(period.start().toLocalDate()),
                        visit.words().time(period.start().toLocalTime()),
                        visit.words().time(period.end().toLocalTime()));
    }
}
