package org.ent4j.viescolaire.alert;

import java.time.Instant;
import java.time.YearMonth;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to the alerts of a pupil. */
public sealed interface AlertEvent extends Event {

    /** An alert is now so: it was raised, counted anew, seen, handled or withdrawn. */
    record Changed(Instant at, Actor by, Alert alert) implements AlertEvent {}

    /**
     * So many there are now, of what alerts nobody yet: whoever counts at the same time counts again.
     *
     * @param count how many
     */
    record Counted(Instant at, Actor by, AlertType type, int count) implements AlertEvent {}

    /**
     * What the law asks for was done.
     *
     * @param month for which it was due
     * @param comment may be ""
     */
    record StepTaken(Instant at, Actor by, LegalStep step, YearMonth month, String comment) implements AlertEvent {}
}
