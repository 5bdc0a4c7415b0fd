package org.ent4j.examples.portal.cahier;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.CahierService;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceCommand;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** What a teacher writes of one of his lessons. */
final class SeanceScreen {

    private SeanceScreen() {}

    static Answer show(Visit visit) {
        return with(visit, (lesson, seance) -> new SeancePages(visit, lesson, seance).shown());
    }

    /** With a lesson of the visitor, and what is written of it. */
    static Answer with(Visit visit, BiFunction<CalledLesson, Optional<Seance>, Answer> then) {
        return TaughtLessons.own(visit)
                .map(lesson -> Answer.shown(
                        visit,
                        cahier(visit)
                                .written(
                                        visit.actor(),
                                        DateRange.of(lesson.period().start().toLocalDate())),
                        seances -> then.apply(
                                lesson,
                                seances.stream()
                                        .filter(each -> each.lesson().id().equals(lesson.id()))
                                        .findFirst())))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Ce cours n'est pas l'un des vôtres.", "This lesson is none of yours.")));
    }

    static CahierService cahier(Visit visit) {
        return visit.school().vieScolaire().cahier();
    }

    static Answer write(Visit visit) {
        return with(visit, (lesson, seance) -> write(visit, lesson, seance, SeanceForm.of(visit.form())));
    }

    private static Answer write(Visit visit, CalledLesson lesson, Optional<Seance> seance, SeanceForm form) {
        var pages = new SeancePages(visit, lesson, seance);
        var errors = form.errors(visit);
        if (!errors.isEmpty()) {
            return pages.again(form, errors);
        }
        return written(visit, lesson, seance, form)
                .flatMap(kept -> visit.form().isChecked("publier") ? published(visit, kept, form) : Either.right(kept))
                .fold(
                        refusal -> pages.again(form, visit.words().of(refusal.reasons())),
                        kept -> Answer.to("/cahier/cours/" + lesson.id(), Notice.done(done(visit, kept))));
    }

    private static Either<Refusal, Seance> written(
            Visit visit, CalledLesson lesson, Optional<Seance> seance, SeanceForm form) {
        var taught = TaughtLessons.of(lesson);
        return seance.map(known -> cahier(visit)
                        .carryOut(known.id(), new SeanceCommand.Write(visit.now(), visit.actor(), form.content())))
                .orElseGet(() -> cahier(visit)
                        .begin(visit.now(), visit.actor(), TaughtLessons.seance(taught), taught, form.content()));
    }

    private static Either<Refusal, Seance> published(Visit visit, Seance seance, SeanceForm form) {
        var from = form.from().orElseGet(visit::now);
        return cahier(visit).carryOut(seance.id(), new SeanceCommand.Publish(visit.now(), visit.actor(), from));
    }

    private static String done(Visit visit, Seance seance) {
        return seance.isPublished()
                ? visit.in("Séance enregistrée, visible par les familles.", "Séance kept, seen by families.")
                : visit.in("Brouillon enregistré.", "Draft kept.");
    }

    static Answer withdraw(Visit visit) {
        return with(
                visit,
                (lesson, seance) -> seance.map(known -> Answer.moved(
                                visit,
                                cahier(visit)
                                        .carryOut(known.id(), new SeanceCommand.Withdraw(visit.now(), visit.actor())),
                                "/cahier/cours/" + lesson.id(),
                                visit.in(
                                        "Séance retirée : les familles ne la voient plus.",
                                        "Séance withdrawn: families do not see it.")))
                        .orElseGet(() -> nothingWritten(visit)));
    }

    static Answer nothingWritten(Visit visit) {
        return Answer.notFound(
                visit,
                visit.in(
                        "Rien n'est encore écrit de ce cours : enregistrez d'abord la séance.",
                        "Nothing is written of this lesson yet: keep the séance first."));
    }
}
