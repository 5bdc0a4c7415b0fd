package org.ent4j.viescolaire.socle;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SocleDomain;

/** What somebody wants to do to the bilan of a pupil. */
public sealed interface SocleCommand {

    Instant at();

    Actor by();

    /** About a domain of the socle. */
    sealed interface OfDomain extends SocleCommand {
        SocleDomain domain();
    }

    /** Positions the pupil in a domain by hand; nothing goes back to what was evaluated. */
    record PositionDomain(Instant at, Actor by, SocleDomain domain, Optional<MasteryLevel> level) implements OfDomain {}

    /** Dispenses the pupil of a domain. */
    record DispenseDomain(Instant at, Actor by, SocleDomain domain, String why) implements OfDomain {
        public DispenseDomain {
            why = FreeText.lines(why);
        }
    }

    record LiftDispense(Instant at, Actor by, SocleDomain domain) implements OfDomain {}

    /** Writes the synthesis of the bilan; an empty text takes it away. */
    record WriteSynthesis(Instant at, Actor by, String text) implements SocleCommand {
        public WriteSynthesis {
            text = FreeText.lines(text);
        }
    }
}
