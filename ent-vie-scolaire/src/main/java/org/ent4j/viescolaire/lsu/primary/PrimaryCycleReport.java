package org.ent4j.viescolaire.lsu.primary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.immutables.value.Value;

/** The bilan de fin de cycle of a pupil. */
@EntStyle
@Value.Immutable
public interface PrimaryCycleReport {

    LsuId pupil();

    /** 2. */
    int cycle();

    /** The year in which the school year begins. */
    int schoolYear();

    /** One at least. */
    List<LsuId> teachers();

    LocalDate createdOn();

    /** To the second; a file cannot be written without it. */
    Optional<LocalDateTime> lockedAt();

    LsuId director();

    /** All eight. */
    List<SocleLevel> socle();

    /** 1 to 1,500 characters; a file cannot be written without it. */
    Optional<String> synthesis();

    /** With title, last and first name. */
    List<Guardian> guardians();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutablePrimaryCycleReport.Builder {}
}
