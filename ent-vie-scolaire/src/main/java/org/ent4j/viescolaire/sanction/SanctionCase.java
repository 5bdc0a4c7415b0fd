package org.ent4j.viescolaire.sanction;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.immutables.value.Value;

/** What a pupil is reproached with. */
@EntStyle
@Value.Immutable
public interface SanctionCase {

    SanctionId id();

    PersonId pupil();

    /** On the day on which proceedings start. */
    boolean isMinor();

    MotifCode motif();

    /** "" once the sanction is erased. */
    String facts();

    Optional<IncidentId> incident();

    SanctionCase withFacts(String facts);

    SanctionCase withMotif(MotifCode motif);

    SanctionCase withIsMinor(boolean minor);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a case; id, pupil, minority, motif and facts are required. */
    final class Builder extends ImmutableSanctionCase.Builder {}
}
