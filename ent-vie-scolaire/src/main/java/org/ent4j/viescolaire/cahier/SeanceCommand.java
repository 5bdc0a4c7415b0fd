package org.ent4j.viescolaire.cahier;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a séance that was begun. */
public sealed interface SeanceCommand {

    Instant at();

    Actor by();

    record Write(Instant at, Actor by, SeanceContent content) implements SeanceCommand {}

    record AddWork(Instant at, Actor by, TravailAFaire travail) implements SeanceCommand {}

    /** Gives a work another text or due date: what was done stays done. */
    record ReviseWork(Instant at, Actor by, TravailAFaire travail) implements SeanceCommand {}

    record RemoveWork(Instant at, Actor by, TravailId travail) implements SeanceCommand {}

    /**
     * Shows it to families, or changes from when on they see it.
     *
     * @param from now or later
     */
    record Publish(Instant at, Actor by, Instant from) implements SeanceCommand {}

    record Withdraw(Instant at, Actor by) implements SeanceCommand {}

    /**
     * The pupil says whether a work is done.
     *
     * @param isDone false to take it back
     */
    record Mark(Instant at, Actor by, TravailId travail, PersonId pupil, boolean isDone) implements SeanceCommand {}

    /**
     * Gives it a visa, which is given once: who looks at it again gives another.
     *
     * @param comment may be ""
     */
    record Stamp(Instant at, Actor by, VisaId visa, String comment) implements SeanceCommand {}

    /**
     * The timetable says when a lesson takes place: it was moved, or takes place after all. The lesson is the one of the
     * séance, or one for which work of the séance is due.
     *
     * @param lesson the host's id
     */
    record PlaceLesson(Instant at, Actor by, String lesson, Period when) implements SeanceCommand {}

    /** The timetable has cancelled a lesson. */
    record CancelLesson(Instant at, Actor by, String lesson) implements SeanceCommand {}
}
