package org.ent4j.examples.portal.checklist;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.catalogue.Checklist.Saying;
import org.ent4j.catalogue.Checklist.Year;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;

/** What somebody says of a step: a note, another day, or that it is done where the data cannot tell. */
final class ChecklistSayings {

    private static final String HERE = "/rentree";

    private final SchoolRentree rentree;

    @Inject
    ChecklistSayings(SchoolRentree rentree) {
        this.rentree = rentree;
    }

    Answer note(Visit visit) {
        var text = visit.form().textOr("note", "");
        return said(
                visit, saying -> rentree.on(visit).note(saying, year(visit), text), visit.in("C'est noté.", "Noted."));
    }

    Answer postpone(Visit visit) {
        return visit.form()
                .day("jour")
                .map(day -> said(
                        visit,
                        saying -> rentree.on(visit).postpone(saying, year(visit), day, visit.today()),
                        visit.in("L'étape est reportée au %s.", "The step is postponed to %s.")
                                .formatted(visit.words().shortDay(day))))
                .orElseGet(() -> Answer.unusable(visit, visit.in("Donnez un jour.", "Give a day.")));
    }

    Answer declare(Visit visit) {
        return said(
                visit,
                saying -> rentree.on(visit).declare(saying, year(visit)),
                visit.in("L'étape est déclarée faite.", "The step is said to be done."));
    }

    Answer withdraw(Visit visit) {
        return said(
                visit,
                saying -> rentree.on(visit).withdraw(saying, year(visit)),
                visit.in("Ce qui en était dit est repris.", "What was said of it is taken back."));
    }

    Answer undo(Visit visit) {
        return Answer.moved(
                visit,
                rentree.on(visit).undo(visit.person(), visit.now(), year(visit), seen(visit)),
                HERE,
                visit.in("Le dernier changement est annulé.", "The last change is undone."));
    }

    private static Answer said(Visit visit, Function<Saying, Either<Refusal, ?>> deed, String done) {
        return step(visit)
                .map(step -> new Saying(visit.person(), visit.now(), step, seen(visit)))
                .map(saying -> Answer.moved(visit, deed.apply(saying), HERE + "#" + saying.step(), done))
                .orElseGet(() ->
                        Answer.notFound(visit, visit.in("Il n'y a pas de telle étape.", "There is no such step.")));
    }

    private static Optional<RentreeStep> step(Visit visit) {
        return Stream.of(RentreeStep.values())
                .filter(step -> step.name().equals(visit.parameter("etape")))
                .findFirst();
    }

    private static Year year(Visit visit) {
        return new Year(visit.school().id(), visit.school().year());
    }

    private static long seen(Visit visit) {
        return visit.form().number("version").orElse(0);
    }
}
