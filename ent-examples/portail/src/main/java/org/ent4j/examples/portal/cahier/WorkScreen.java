package org.ent4j.examples.portal.cahier;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceCommand;
import org.ent4j.viescolaire.cahier.TravailAFaire;
import org.ent4j.viescolaire.cahier.TravailId;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** The work that a teacher gives with a séance. */
final class WorkScreen {

    private WorkScreen() {}

    static Answer add(Visit visit) {
        return with(
                visit,
                (lesson, seance) -> typed(
                        visit,
                        lesson,
                        seance,
                        WorkForm.of("", visit.form()),
                        form -> new SeanceCommand.AddWork(
                                visit.now(),
                                visit.actor(),
                                form.work(new TravailId(UUID.randomUUID().toString())))));
    }

    static Answer revise(Visit visit) {
        var key = new TravailId(visit.parameter("work"));
        return with(
                visit,
                (lesson, seance) -> typed(
                        visit,
                        lesson,
                        seance,
                        WorkForm.of(key.value(), visit.form()),
                        form -> new SeanceCommand.ReviseWork(
                                visit.now(), visit.actor(), kept(seance, form.work(key)))));
    }

    /** What the form does not ask for stays. */
    private static TravailAFaire kept(Seance seance, TravailAFaire typed) {
        return seance.work(typed.id())
                .flatMap(before -> before.dueLesson().filter(any -> before.due().equals(typed.due())))
                .map(typed::withDueLesson)
                .orElse(typed);
    }

    static Answer remove(Visit visit) {
        var key = new TravailId(visit.parameter("work"));
        return with(
                visit,
                (lesson, seance) -> Answer.moved(
                        visit,
                        SeanceScreen.cahier(visit)
                                .carryOut(seance.id(), new SeanceCommand.RemoveWork(visit.now(), visit.actor(), key)),
                        path(lesson),
                        visit.in("Travail supprimé.", "Work removed.")));
    }

    private static Answer with(Visit visit, BiFunction<CalledLesson, Seance, Answer> then) {
        return SeanceScreen.with(
                visit,
                (lesson, seance) -> seance.map(known -> then.apply(lesson, known))
                        .orElseGet(() -> SeanceScreen.nothingWritten(visit)));
    }

    private static Answer typed(
            Visit visit, CalledLesson lesson, Seance seance, WorkForm form, Function<WorkForm, SeanceCommand> command) {
        var pages = new SeancePages(visit, lesson, Optional.of(seance));
        var errors = form.errors(visit);
        if (!errors.isEmpty()) {
            return pages.again(form, errors);
        }
        return SeanceScreen.cahier(visit)
                .carryOut(seance.id(), command.apply(form))
                .fold(
                        refusal -> pages.again(form, visit.words().of(refusal.reasons())),
                        any -> Answer.to(path(lesson), Notice.done(visit.in("Travail enregistré.", "Work kept."))));
    }

    private static String path(CalledLesson lesson) {
        return "/cahier/cours/" + lesson.id();
    }
}
