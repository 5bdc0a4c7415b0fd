package org.ent4j.viescolaire.incident;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.incident.IncidentCommand.Amend;
import org.ent4j.viescolaire.incident.IncidentCommand.Close;
import org.ent4j.viescolaire.incident.IncidentCommand.Link;
import org.ent4j.viescolaire.incident.IncidentCommand.Reopen;
import org.ent4j.viescolaire.incident.IncidentCommand.Review;
import org.ent4j.viescolaire.incident.IncidentEvent.Amended;
import org.ent4j.viescolaire.incident.IncidentEvent.Closed;
import org.ent4j.viescolaire.incident.IncidentEvent.Declared;
import org.ent4j.viescolaire.incident.IncidentEvent.Linked;
import org.ent4j.viescolaire.incident.IncidentEvent.Reopened;
import org.ent4j.viescolaire.incident.IncidentEvent.Reviewed;
import org.ent4j.viescolaire.incident.IncidentLife.Move;
import org.ent4j.viescolaire.incident.IncidentRules.Telling;
import org.ent4j.viescolaire.rights.Actor;

/**
 * What becomes of incidents in a school. Pure: it reads no clock and keeps nothing.
 *
 * @param zone of the school, in which its hours are
 */
public record Incidents(ZoneId zone, IncidentLists lists) {

    /** Declares an incident. */
    public Either<Refusal, Outcome<Incident, IncidentEvent>> declare(
            Instant at, Actor by, IncidentId id, IncidentReport report) {
        return Refusal.check(List.of(IncidentRules.STAFF_DECLARE), by)
                .flatMap(any -> Refusal.check(IncidentRules.ofReports(), telling(at, report)))
                .map(any -> new Declared(at, by, id, report))
                .map(declared -> new Outcome<>(Incident.declared(declared), List.of(declared)));
    }

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; a refused command changes nothing
     */
    public Either<Refusal, Outcome<Incident, IncidentEvent>> decide(Incident incident, IncidentCommand command) {
        return event(incident, command).map(event -> Outcome.of(incident, List.of(event), Incident::after));
    }

    private Either<Refusal, IncidentEvent> event(Incident incident, IncidentCommand command) {
        var at = command.at();
        var by = command.by();
        if (command instanceof Review) {
            return possible(incident, Move.REVIEW, by).map(any -> new Reviewed(at, by));
        }
        if (command instanceof Amend amend) {
            return possible(incident, Move.AMEND, by)
                    .flatMap(any -> Refusal.check(IncidentRules.ofReports(), telling(at, amend.report())))
                    .map(any -> new Amended(at, by, amend.report()));
        }
        if (command instanceof Link link) {
            return possible(incident, Move.LINK, by).map(any -> new Linked(at, by, link.punitions(), link.sanctions()));
        }
        if (command instanceof Close) {
            return possible(incident, Move.CLOSE, by).map(any -> new Closed(at, by));
        }
        return possible(incident, Move.REOPEN, by).map(any -> new Reopened(at, by, ((Reopen) command).why()));
    }

    private Telling telling(Instant at, IncidentReport report) {
        return new Telling(report, LocalDateTime.ofInstant(at, zone), lists);
    }

    private static Either<Refusal, Actor> possible(Incident incident, Move move, Actor by) {
        return Refusal.fire(IncidentLife.TABLE, incident.state(), move)
                .flatMap(any -> Refusal.check(rules(incident, move), by));
    }

    /** Whoever declared it says more until somebody looks at it. */
    private static List<Rule<Actor>> rules(Incident incident, Move move) {
        return move == Move.AMEND && incident.state() == IncidentState.DECLARED
                ? List.of(IncidentRules.STAFF_DECLARE)
                : List.of(IncidentRules.VIE_SCOLAIRE_REVIEWS);
    }
}
