package org.ent4j.viescolaire.lsu.primary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.Parcours;
import org.ent4j.viescolaire.lsu.Support;
import org.immutables.value.Value;

/** The bilan périodique of a pupil. */
@EntStyle
@Value.Immutable
public interface PrimaryPeriodicReport {

    LsuId pupil();

    LsuId period();

    /** One at least. */
    List<LsuId> teachers();

    LocalDate createdOn();

    LocalDate schooledSince();

    /** To the second; a file cannot be written without it. */
    Optional<LocalDateTime> lockedAt();

    LsuId director();

    /** One at least. */
    List<DomainReport> domains();

    List<Parcours> parcours();

    List<Support> supports();

    /** 1 to 1,500 characters; a file cannot be written without it. */
    Optional<String> appreciation();

    /** All eight or none. */
    List<PrimarySocleLevel> socle();

    /** With title, last and first name. */
    List<Guardian> guardians();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutablePrimaryPeriodicReport.Builder {}
}
