package org.ent4j.examples.portal.alert;

import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceNotification;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertEvent.StepTaken;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.alert.AlertLife.Move;
import org.ent4j.viescolaire.alert.AlertLife.State;
import org.ent4j.viescolaire.rights.Act;

/** What somebody has to look at, and what the texts ask for. */
final class AlertScreen {

    static final String ALERTS = "/alertes";
    private static final String HANDLED = "traitees";

    private AlertScreen() {}

    static Answer show(Visit visit) {
        var service = visit.school().vieScolaire().alerts();
        var who = visit.actor();
        var page = alerts(visit)
                .flatMap(alerts -> service.steps(who, visit.today())
                        .flatMap(steps -> service.leftOut(who).map(leftOut -> page(visit, alerts, steps, leftOut))));
        return Answer.shown(visit, page, shown -> Answer.page(visit.in("Alertes", "Alerts"), "alert/alerts", shown));
    }

    private static Either<Refusal, List<Alert>> alerts(Visit visit) {
        var service = visit.school().vieScolaire().alerts();
        var shown = visit.query().textOr("etat", "");
        return shown.equals(HANDLED)
                ? service.handled(visit.actor())
                : service.open(visit.actor())
                        .map(all -> all.stream()
                                .filter(alert -> isShown(alert, shown))
                                .toList());
    }

    private static boolean isShown(Alert alert, String shown) {
        return switch (shown) {
            case "vues" -> alert.state() == State.SEEN;
            case "non-vues" -> alert.state() == State.UNSEEN;
            default -> true;
        };
    }

    private static AlertsPage page(Visit visit, List<Alert> alerts, List<DueStep> steps, List<PersonId> leftOut) {
        var told = told(visit);
        var names = visit.school().names();
        return new AlertsPage(
                visit.query().textOr("etat", ""),
                choices(visit),
                visit.words().count(alerts.size(), "alerte", "alertes", "alert", "alerts"),
                Paged.of(visit, sorted(alerts, names)).map(alert -> row(visit, alert, told)),
                steps.stream().map(step -> step(visit, step)).toList(),
                visit.may(Need.act(Act.HANDLE_ALERTS)),
                leftOut.stream().map(names::of).toList());
    }

    private static List<Alert> sorted(List<Alert> alerts, SchoolNames names) {
        return alerts.stream()
                .sorted(Comparator.comparing(Alert::state)
                        .thenComparing(alert -> names.of(alert.key().pupil())))
                .toList();
    }

    private static Map<String, String> choices(Visit visit) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", visit.in("à traiter", "to be handled"));
        choices.put("non-vues", visit.in("non vues", "not seen"));
        choices.put("vues", visit.in("vues", "seen"));
        choices.put(HANDLED, visit.in("traitées", "handled"));
        return choices;
    }

    /** The last time that somebody was told of a pupil's absences; nothing for those whom the reader may not know. */
    private static Map<PersonId, AbsenceNotification> told(Visit visit) {
        return visit.school().vieScolaire().absences().files(visit.actor()).getOrElse(List.of()).stream()
                .filter(file -> !file.notifications().isEmpty())
                .collect(Collectors.toMap(AbsenceFile::pupil, AlertScreen::last));
    }

    private static AbsenceNotification last(AbsenceFile file) {
        return file.notifications().values().stream()
                .max(Comparator.comparing(AbsenceNotification::decided))
                .orElseThrow();
    }

    private static AlertsPage.Row row(Visit visit, Alert alert, Map<PersonId, AbsenceNotification> told) {
        var pupil = alert.key().pupil();
        var names = visit.school().names();
        return new AlertsPage.Row(
                "%s/%s/%s".formatted(ALERTS, encoded(pupil), alert.key().type()),
                names.of(pupil),
                pupilPath(pupil),
                names.classOf(pupil).orElse("—"),
                alert.count() + " " + visit.words().of(alert.key().type().label()),
                visit.words().of(alert.state().label()),
                alert.state() == State.UNSEEN ? "bad" : alert.state() == State.SEEN ? "wait" : "good",
                Optional.ofNullable(told.get(pupil))
                        .map(notice -> told(visit, notice))
                        .orElse(""),
                moves(visit, alert));
    }

    private static String told(Visit visit, AbsenceNotification notice) {
        return "%s, %s (%s)"
                .formatted(
                        visit.school().names().of(notice.recipient()),
                        visit.words().moment(notice.decided()),
                        visit.words().of(notice.means().label()));
    }

    /** Those that people make; alerts are raised and withdrawn by what happens. */
    private static List<AlertsPage.Button> moves(Visit visit, Alert alert) {
        return AlertLife.TABLE.commands(alert.state()).stream()
                .filter(move -> move == Move.SEE || move == Move.HANDLE)
                .map(move -> new AlertsPage.Button(move.name(), visit.words().of(move.label())))
                .toList();
    }

    private static AlertsPage.Step step(Visit visit, DueStep step) {
        var due = step.due();
        var names = visit.school().names();
        return new AlertsPage.Step(
                "%s/demarches/%s/%s/%s".formatted(ALERTS, encoded(step.pupil()), due.step(), due.month()),
                names.of(step.pupil()),
                pupilPath(step.pupil()),
                names.classOf(step.pupil()).orElse("—"),
                visit.words().of(due.step().label()),
                why(visit, step),
                due.step().source(visit.words().lang()),
                step.taken().map(taken -> taken(visit, taken)).orElse(""));
    }

    private static String why(Visit visit, DueStep step) {
        var month = DateTimeFormatter.ofPattern(
                        "MMMM uuuu", visit.words().lang().locale())
                .format(step.due().month());
        var counted = visit.in("%d demi-journées non excusées en %s", "%d unexcused half-days in %s")
                .formatted(step.due().halfDays(), month);
        return step.due().isReached()
                ? counted
                : counted + visit.in(" : le nombre n'est plus atteint", ": no longer the number asked for");
    }

    private static String taken(Visit visit, StepTaken taken) {
        var done = visit.in("Faite le %s par %s", "Taken on %s by %s")
                .formatted(
                        visit.words().moment(taken.at()),
                        visit.school().names().of(taken.by().person()));
        return taken.comment().isBlank() ? done : done + " — " + taken.comment();
    }

    private static String pupilPath(PersonId pupil) {
        return "/absences/eleves/" + encoded(pupil);
    }

    private static String encoded(PersonId pupil) {
        return URLEncoder.encode(pupil.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
