package org.ent4j.examples.portal.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallLife.Move;

/** Several roll calls are submitted, locked or unlocked at once; each for itself, so that one refused holds up no other. */
final class RollCallActions {

    private RollCallActions() {}

    static Answer carryOut(Visit visit) {
        var lessons = lessons(visit);
        if (lessons.isEmpty()) {
            return back(visit, Notice.refused(visit.in("Cochez au moins un appel.", "Tick a roll call at least.")));
        }
        return visit.form()
                .choice("faire", Move.class)
                .flatMap(move -> command(visit, move))
                .map(command -> carryOut(visit, lessons, command))
                .orElseGet(() -> Answer.unusable(
                        visit,
                        visit.in(
                                "Dites s'il faut valider, verrouiller ou déverrouiller.",
                                "Say whether to submit, to lock or to unlock.")));
    }

    private static List<CalledLesson> lessons(Visit visit) {
        return visit.form().all("appel").stream()
                .distinct()
                .flatMap(id -> visit.school().context().lesson(id).stream())
                .toList();
    }

    private static Optional<RollCallCommand> command(Visit visit, Move move) {
        return switch (move) {
            case SUBMIT -> Optional.of(new RollCallCommand.Submit(visit.now(), visit.actor()));
            case LOCK -> Optional.of(new RollCallCommand.Lock(visit.now(), visit.actor()));
            case UNLOCK -> Optional.of(new RollCallCommand.Unlock(visit.now(), visit.actor(), ""));
            default -> Optional.empty();
        };
    }

    private static Answer carryOut(Visit visit, List<CalledLesson> lessons, RollCallCommand command) {
        var rollCalls = visit.school().vieScolaire().rollCalls();
        var refused = new ArrayList<Refusal>();
        for (var lesson : lessons) {
            rollCalls.carryOut(lesson, command).peekLeft(refused::add);
        }
        var done = visit.words()
                .count(
                        lessons.size() - refused.size(),
                        "appel traité",
                        "appels traités",
                        "roll call done",
                        "roll calls done");
        return back(visit, refused.isEmpty() ? Notice.done(done) : Notice.refused(done + " · " + why(visit, refused)));
    }

    private static String why(Visit visit, List<Refusal> refused) {
        Set<String> reasons = new LinkedHashSet<>();
        refused.forEach(refusal -> reasons.addAll(visit.words().of(refusal.reasons())));
        return visit.words().count(refused.size(), "refusé", "refusés", "refused", "refused")
                + visit.words().colon()
                + String.join(" · ", reasons);
    }

    /** To the list of the same day. */
    private static Answer back(Visit visit, Notice notice) {
        var day = visit.form().day("jour").orElseGet(visit::today);
        return Answer.to(CpeScreen.path(day, RollCallFilter.of(visit.form().text("appels"))), notice);
    }
}
