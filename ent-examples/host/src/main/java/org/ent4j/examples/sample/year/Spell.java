package org.ent4j.examples.sample.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;

/**
 * A time in which a pupil was not there, and what came of it.
 *
 * @param isLateness whether the pupil only came too late
 * @param motif what was said of it; nothing when nobody said anything
 */
record Spell(Period period, boolean isLateness, Outcome outcome, Optional<MotifCode> motif) {

    static final LocalTime MORNING = LocalTime.of(8, 30);
    static final LocalTime NOON = LocalTime.of(11, 50);
    static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    static final LocalTime EVENING = LocalTime.of(17, 20);

    /** What came of it. */
    enum Outcome {
        /** The family had said so before, and the school accepts it. */
        ANNOUNCED,
        ACCEPTED,
        REFUSED,
        /** A reason was given, and nobody has decided. */
        UNDECIDED,
        NOTHING_SAID
    }

    LocalDate day() {
        return period.start().toLocalDate();
    }

    boolean isAnnounced() {
        return outcome == Outcome.ANNOUNCED;
    }

    /** Whether it is no longer than the morning: the roll call of that morning may be the first to know. */
    boolean isMorning() {
        return !isLateness
                && !isAnnounced()
                && period.start().toLocalTime().equals(MORNING)
                && period.end().equals(day().atTime(NOON));
    }
}
