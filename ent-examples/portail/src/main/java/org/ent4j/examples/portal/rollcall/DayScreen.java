package org.ent4j.examples.portal.rollcall;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rollcall.RollCall;

/** The lessons of a day: a teacher's own, and for whoever locks roll calls those of everybody. */
final class DayScreen {

    private DayScreen() {}

    static Answer show(Visit visit) {
        var day = visit.query()
                .day("jour")
                .filter(visit.school().year()::contains)
                .orElseGet(visit::today);
        return Answer.shown(
                visit,
                visit.school().vieScolaire().rollCalls().on(visit.actor(), day),
                rolls -> page(visit, day, rolls));
    }

    private static Answer page(Visit visit, LocalDate day, List<RollCall> rolls) {
        var isOfAll = visit.may(Need.act(Act.LOCK_ROLL_CALLS));
        var policy = visit.school().vieScolaire().setup().rollCalls();
        var lines = rolls.stream()
                .filter(roll -> isOfAll || roll.lesson().teachers().contains(visit.person()))
                .map(roll -> new DayRow.Seen(RollCallLine.of(roll, visit.now(), policy), roll.opens(policy)))
                .toList();
        var title = isOfAll ? visit.in("Séances du jour", "Lessons of the day") : visit.in("Mes séances", "My lessons");
        return Answer.page(title, "rollcall/day", new DayPages(visit, day, isOfAll).of(lines));
    }
}
