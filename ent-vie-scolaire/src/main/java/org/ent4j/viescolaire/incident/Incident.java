package org.ent4j.viescolaire.incident;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.IncidentEvent.Amended;
import org.ent4j.viescolaire.incident.IncidentEvent.Closed;
import org.ent4j.viescolaire.incident.IncidentEvent.Declared;
import org.ent4j.viescolaire.incident.IncidentEvent.Linked;

/**
 * An incident, as its journal makes it.
 *
 * @param version how many events made it
 */
public record Incident(
        IncidentId id,
        IncidentReport report,
        IncidentState state,
        SortedSet<PunitionId> punitions,
        SortedSet<SanctionId> sanctions,
        int version) {

    public Incident {
        punitions = Collections.unmodifiableSortedSet(new TreeSet<>(punitions));
        sanctions = Collections.unmodifiableSortedSet(new TreeSet<>(sanctions));
    }

    public static Incident declared(Declared event) {
        return new Incident(
                event.id(), event.report(), IncidentLife.TABLE.initial(), new TreeSet<>(), new TreeSet<>(), 1);
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being declared
     */
    public static Incident replay(Collection<IncidentEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Declared declared)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Declared.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(declared(declared), events.subList(1, events.size()), Incident::after);
    }

    /** As one more event makes it. */
    public Incident after(IncidentEvent event) {
        if (event instanceof Amended amended) {
            return new Incident(id, amended.report(), state, punitions, sanctions, version + 1);
        }
        if (event instanceof Linked linked) {
            return new Incident(
                    id,
                    report,
                    state,
                    both(punitions, linked.punitions()),
                    both(sanctions, linked.sanctions()),
                    version + 1);
        }
        var next = event instanceof Closed ? IncidentState.CLOSED : IncidentState.UNDER_REVIEW;
        return new Incident(id, report, next, punitions, sanctions, version + 1);
    }

    /** What the law demands and nobody has done; empty when there is nothing. */
    public List<Reason> warnings() {
        return IncidentRules.warnings(this);
    }

    private static <T extends Comparable<T>> SortedSet<T> both(SortedSet<T> some, Collection<T> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
