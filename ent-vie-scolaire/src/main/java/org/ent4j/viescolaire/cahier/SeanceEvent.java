package org.ent4j.viescolaire.cahier;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a séance: its journal, from which its state follows. */
public sealed interface SeanceEvent extends Event {

    /** The first of a journal. */
    record Begun(Instant at, Actor by, SeanceId id, TaughtLesson lesson, SeanceContent content)
            implements SeanceEvent {}

    record Written(Instant at, Actor by, SeanceContent content) implements SeanceEvent {}

    record WorkAdded(Instant at, Actor by, TravailAFaire travail) implements SeanceEvent {}

    record WorkRevised(Instant at, Actor by, TravailAFaire travail) implements SeanceEvent {}

    /** With it goes what pupils said of it. */
    record WorkRemoved(Instant at, Actor by, TravailId travail) implements SeanceEvent {}

    /** @param from when families see it */
    record Published(Instant at, Actor by, Instant from) implements SeanceEvent {}

    record Withdrawn(Instant at, Actor by) implements SeanceEvent {}

    record Marked(Instant at, Actor by, TravailId travail, PersonId pupil, boolean isDone) implements SeanceEvent {}

    /** @param revision which revision was looked at */
    record Stamped(Instant at, Actor by, VisaId visa, String comment, int revision) implements SeanceEvent {}

    /** A lesson was moved, or takes place after all. */
    record LessonPlaced(Instant at, Actor by, String lesson, Period when) implements SeanceEvent {}

    record LessonCancelled(Instant at, Actor by, String lesson) implements SeanceEvent {}

    /** Whether a teacher has changed what families and inspectors read: a visa given before is of something else. */
    default boolean isRevision() {
        return this instanceof Written
                || this instanceof WorkAdded
                || this instanceof WorkRevised
                || this instanceof WorkRemoved
                || this instanceof Published
                || this instanceof Withdrawn;
    }
}
