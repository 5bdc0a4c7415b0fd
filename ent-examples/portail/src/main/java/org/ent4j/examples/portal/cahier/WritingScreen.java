package org.ent4j.examples.portal.cahier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.TaughtLesson;

/** The week of a teacher: his lessons, and what he has written of them. */
final class WritingScreen {

    private WritingScreen() {}

    static Answer show(Visit visit) {
        var week = Week.of(visit);
        return Answer.shown(
                visit,
                visit.school().vieScolaire().cahier().written(visit.actor(), week.range()),
                seances -> Answer.page(
                        visit.in("Cahier de textes", "Cahier de textes"),
                        "cahier/writing",
                        new WritingPage(week, days(visit, week, seances))));
    }

    private static List<WritingPage.Day> days(Visit visit, Week week, List<Seance> seances) {
        var written = seances.stream()
                .collect(Collectors.toMap(seance -> seance.lesson().id(), Function.identity(), (one, other) -> one));
        return week.days().stream()
                .map(day -> new WritingPage.Day(visit.words().day(day), rows(visit, day, written)))
                .filter(day -> !day.rows().isEmpty())
                .toList();
    }

    /** Lessons of the timetable, and séances of lessons that are no longer in it. */
    private static List<WritingPage.Row> rows(Visit visit, LocalDate day, Map<String, Seance> written) {
        var held = visit.school().lessons().on(day).stream()
                .filter(lesson -> lesson.teachers().contains(visit.person()))
                .map(TaughtLessons::of)
                .toList();
        var ids = held.stream().map(TaughtLesson::id).collect(Collectors.toSet());
        var gone = written.values().stream()
                .map(Seance::lesson)
                .filter(lesson -> lesson.day().equals(day) && !ids.contains(lesson.id()));
        return Stream.concat(held.stream(), gone)
                .sorted(Comparator.comparing(TaughtLesson::period))
                .map(lesson -> WritingPage.Row.of(visit, lesson, Optional.ofNullable(written.get(lesson.id()))))
                .toList();
    }
}
