package org.ent4j.examples.portal.rollcall;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * The sheet of a lesson: one form that is taken as a whole. When it is not, it is shown again as it was filled in, beside what
 * the roll call says now.
 */
final class SheetScreen {

    private static final String TEMPLATE = "rollcall/sheet";

    private SheetScreen() {}

    static Answer show(Visit visit) {
        return Lessons.with(
                visit,
                lesson -> seen(visit, lesson)
                        .fold(
                                refusal -> Answer.refused(visit, refusal.reasons()),
                                rollCall ->
                                        Answer.page(title(visit), TEMPLATE, new SheetPages(visit, rollCall).blank())));
    }

    private static String title(Visit visit) {
        return visit.in("Appel", "Roll call");
    }

    private static Either<Refusal, RollCall> seen(Visit visit, CalledLesson lesson) {
        return visit.school().vieScolaire().rollCalls().sheet(visit.actor(), lesson);
    }

    static Answer take(Visit visit) {
        return Lessons.with(
                visit,
                lesson -> seen(visit, lesson)
                        .fold(
                                refusal -> Answer.refused(visit, refusal.reasons()),
                                rollCall -> take(visit, lesson, rollCall, SheetForm.of(visit))));
    }

    private static Answer take(Visit visit, CalledLesson lesson, RollCall rollCall, SheetForm form) {
        var pages = new SheetPages(visit, rollCall);
        if (SheetForm.isStillFilledIn(visit)) {
            return Answer.page(title(visit), TEMPLATE, pages.filledIn(form));
        }
        return form.entries(visit, rollCall)
                .fold(
                        wrong -> Answer.again(title(visit), TEMPLATE, pages.wrong(form, wrong)),
                        entries -> taken(visit, lesson, form, entries));
    }

    private static Answer taken(Visit visit, CalledLesson lesson, SheetForm form, List<RollCallEntry> entries) {
        return visit.school()
                .vieScolaire()
                .rollCalls()
                .carryOut(lesson, form.sheet(visit, entries))
                .fold(
                        refusal -> again(visit, lesson, form, refusal),
                        rollCall -> Answer.to(Lessons.path(lesson), Notice.done(done(visit, rollCall))));
    }

    /** Nothing of what was typed is lost; what somebody else has said meanwhile stands beside it. */
    private static Answer again(Visit visit, CalledLesson lesson, SheetForm form, Refusal refusal) {
        return seen(visit, lesson)
                .fold(
                        unseen -> Answer.refused(visit, unseen.reasons()),
                        now -> Answer.again(
                                title(visit),
                                TEMPLATE,
                                new SheetPages(visit, now)
                                        .refused(form, visit.words().of(refusal.reasons()))));
    }

    private static String done(Visit visit, RollCall rollCall) {
        var said = rollCall.state().isTaken()
                ? visit.in("Appel validé", "Roll call submitted")
                : visit.in("Appel enregistré, à valider", "Roll call kept, still to be submitted");
        return said + visit.words().colon() + DayRow.counts(visit.words(), rollCall.counts()) + ".";
    }
}
