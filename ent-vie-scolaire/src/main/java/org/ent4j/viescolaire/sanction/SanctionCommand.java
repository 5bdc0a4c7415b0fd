package org.ent4j.viescolaire.sanction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a sanction that was proposed. */
public sealed interface SanctionCommand {

    Instant at();

    Actor by();

    /** Starts proceedings: the pupil has been told. */
    record Inform(Instant at, Actor by, Notification notification) implements SanctionCommand {}

    /** Forbids the pupil the school until the decision (<i>mesure conservatoire</i>): no sanction. */
    record Bar(Instant at, Actor by, DateRange days) implements SanctionCommand {}

    record CallConseil(Instant at, Actor by, Convocation convocation) implements SanctionCommand {}

    /** After a sitting without a quorum. */
    record CallConseilAgain(Instant at, Actor by, Convocation convocation) implements SanctionCommand {}

    /** @param why may be "" */
    record Drop(Instant at, Actor by, String why) implements SanctionCommand {}

    /** @param anonymousFacts facts and circumstances for the register, in which nobody is named */
    record Pronounce(Instant at, Actor by, Authority authority, SanctionTerms terms, String anonymousFacts)
            implements SanctionCommand {}

    /**
     * Revokes the sursis.
     *
     * @param factsOn the day of the new facts
     * @param deserved the sanction that they could bring
     * @param together the new sanction, when one is pronounced with the revocation
     */
    record Revoke(
            Instant at,
            Actor by,
            Authority authority,
            LocalDate factsOn,
            SanctionKind deserved,
            Optional<SanctionTerms> together)
            implements SanctionCommand {}

    /** @param days of a temporary exclusion */
    record Execute(Instant at, Actor by, Optional<DateRange> days) implements SanctionCommand {}

    /** @param isAgreed whether the pupil, and the legal representative of a minor, have accepted it */
    record ExecuteAlternative(Instant at, Actor by, boolean isAgreed) implements SanctionCommand {}

    record Erase(Instant at, Actor by, ErasureGround ground) implements SanctionCommand {}
}
