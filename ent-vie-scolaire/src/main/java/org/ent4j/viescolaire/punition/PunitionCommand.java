package org.ent4j.viescolaire.punition;

import java.time.Instant;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a punition that was given. */
public sealed interface PunitionCommand {

    Instant at();

    Actor by();

    /** Gives it a date, for the first time or again after it was not done. */
    record Schedule(Instant at, Actor by, PunitionSlot slot) implements PunitionCommand {}

    /**
     * Gives it another date (<i>report</i>).
     *
     * @param why a motif that serves postponements
     */
    record Postpone(Instant at, Actor by, PunitionSlot slot, MotifCode why) implements PunitionCommand {}

    /** Files the written report of an exclusion ponctuelle, for the CPE and the head. */
    record FileReport(Instant at, Actor by, String report) implements PunitionCommand {}

    record MarkDone(Instant at, Actor by) implements PunitionCommand {}

    record MarkNotDone(Instant at, Actor by) implements PunitionCommand {}

    record Lock(Instant at, Actor by) implements PunitionCommand {}

    record Unlock(Instant at, Actor by) implements PunitionCommand {}
}
