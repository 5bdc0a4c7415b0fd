package org.ent4j.viescolaire.rollcall;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;

/**
 * What is known of a pupil before the roll is called.
 *
 * @param when from when until when it holds
 * @param motif the code of a motif of the school
 * @param subject of what it is alone, as lessons name it; nothing for every lesson
 * @param isFirm whether the school says so; else it is a guess, which a teacher changes
 */
public record Beforehand(
        PersonId pupil, Period when, Why why, Optional<String> motif, Optional<String> subject, boolean isFirm) {

    /** Of every lesson, and firm. */
    public Beforehand(PersonId pupil, Period when, Why why, Optional<String> motif) {
        this(pupil, when, why, motif, Optional.empty(), true);
    }

    /** What it is that is known. */
    public enum Why {
        /** Announced by a guardian, or entered by vie scolaire. */
        ABSENCE,
        /** Excluded from the class or from the school. */
        EXCLUSION,
        /** Not obliged to take part. */
        EXEMPTION
    }
}
