package org.ent4j.viescolaire.permanence;

import java.time.Instant;
import java.time.LocalDateTime;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a stay that has begun; hours are in the school's local time. */
public sealed interface StayCommand {

    Instant at();

    Actor by();

    /** One more pupil comes. */
    record AddPupil(Instant at, Actor by, PersonId pupil, LocalDateTime from) implements StayCommand {}

    /** One pupil leaves, and the others stay. */
    record PupilLeaves(Instant at, Actor by, PersonId pupil, LocalDateTime hour) implements StayCommand {}

    /** It is over for all who are still there. */
    record End(Instant at, Actor by, LocalDateTime hour) implements StayCommand {}

    /** It was entered in error: nobody was there. */
    record Withdraw(Instant at, Actor by, String why) implements StayCommand {}
}
