package org.ent4j.examples.portal.rollcall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallEvent;

/** What happened to a roll call, the last first. */
final class HistoryScreen {

    private HistoryScreen() {}

    static Answer show(Visit visit) {
        return Lessons.with(
                visit,
                lesson -> Answer.shown(
                        visit,
                        visit.school().vieScolaire().rollCalls().history(visit.actor(), lesson),
                        events -> Answer.page(
                                visit.in("Historique de l'appel", "History of the roll call"),
                                "rollcall/history",
                                page(visit, lesson, events))));
    }

    private static HistoryPage page(Visit visit, CalledLesson lesson, List<RollCallEvent> events) {
        var words = new EventWords(visit);
        var rows = events.stream()
                .filter(event -> !(event instanceof RollCallEvent.Planned))
                .map(event -> new HistoryPage.Row(
                        visit.words().moment(event.at()),
                        visit.school().names().of(event.by().person()),
                        visit.words().of(event.by().capacity().label()),
                        words.of(event)))
                .toList();
        return new HistoryPage(
                Lessons.path(lesson), lesson.group(), lesson.subject(), Lessons.when(visit, lesson), reversed(rows));
    }

    private static List<HistoryPage.Row> reversed(List<HistoryPage.Row> rows) {
        var last = new ArrayList<>(rows);
        Collections.reverse(last);
        return last;
    }
}
