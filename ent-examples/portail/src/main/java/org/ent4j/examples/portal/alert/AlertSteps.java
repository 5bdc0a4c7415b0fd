package org.ent4j.examples.portal.alert;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertLife.Move;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.LegalStep;

/** What is done about alerts and legal steps. */
final class AlertSteps {

    private AlertSteps() {}

    static Answer move(Visit visit) {
        var key = pupil(visit)
                .flatMap(pupil ->
                        constant(AlertType.values(), visit.parameter("type")).map(type -> new AlertKey(pupil, type)));
        if (key.isEmpty()) {
            return Answer.notFound(visit, visit.in("Cette alerte n'existe pas.", "There is no such alert."));
        }
        return visit.form()
                .choice("faire", Move.class)
                .filter(move -> move == Move.SEE || move == Move.HANDLE)
                .map(move -> Answer.moved(
                        visit,
                        visit.school().vieScolaire().alerts().move(visit.now(), visit.actor(), key.get(), move),
                        AlertScreen.ALERTS,
                        visit.in("L'alerte est marquée.", "The alert is marked.")))
                .orElseGet(() -> Answer.unusable(
                        visit,
                        visit.in(
                                "Dites si l'alerte est vue ou traitée.", "Say whether the alert is seen or handled.")));
    }

    static Answer take(Visit visit) {
        var step = constant(LegalStep.values(), visit.parameter("step"));
        var month = month(visit.parameter("month"));
        return pupil(visit)
                .flatMap(pupil -> step.flatMap(which -> month.map(of -> take(visit, pupil, which, of))))
                .orElseGet(() ->
                        Answer.notFound(visit, visit.in("Cette démarche n'existe pas.", "There is no such step.")));
    }

    private static Answer take(Visit visit, PersonId pupil, LegalStep step, YearMonth month) {
        var comment = visit.form().textOr("commentaire", "");
        return Answer.moved(
                visit,
                visit.school().vieScolaire().alerts().take(visit.now(), visit.actor(), pupil, step, month, comment),
                AlertScreen.ALERTS,
                visit.in("La démarche est notée comme faite.", "The step is noted as taken."));
    }

    private static Optional<PersonId> pupil(Visit visit) {
        return visit.school().names().pupils().stream()
                .map(pupil -> pupil.id())
                .filter(id -> id.value().equals(visit.parameter("pupil")))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
