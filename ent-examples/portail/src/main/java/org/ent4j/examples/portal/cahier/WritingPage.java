package org.ent4j.examples.portal.cahier;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.TaughtLesson;

/** The week of a teacher, days with lessons only. */
public record WritingPage(Week week, List<Day> days) {

    public WritingPage {
        days = List.copyOf(days);
    }

    public record Day(String label, List<Row> rows) {
        public Day {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A lesson.
     *
     * @param state of what was written; nothing before anything is
     */
    public record Row(
            String path, String time, String group, String subject, String title, int works, Optional<State> state) {

        static Row of(Visit visit, TaughtLesson lesson, Optional<Seance> seance) {
            return new Row(
                    "/cahier/cours/" + lesson.id(),
                    Texts.hours(visit, lesson.period().start(), lesson.period().end()),
                    lesson.audience(),
                    lesson.subject(),
                    seance.map(each -> each.content().title()).orElse(""),
                    seance.map(each -> each.works().size()).orElse(0),
                    seance.map(each -> State.of(visit, each)));
        }
    }

    /**
     * Where a séance stands, in words.
     *
     * @param look a class of the sheet of styles
     */
    public record State(String label, String look) {

        static State of(Visit visit, Seance seance) {
            if (seance.isScheduled(visit.now())) {
                return new State(
                        visit.in("visible le %s", "seen from %s on")
                                .formatted(visit.words()
                                        .moment(seance.publishedFrom().orElseThrow())),
                        "wait");
            }
            return new State(visit.words().of(seance.state().label()), seance.isPublished() ? "good" : "wait");
        }
    }
}
