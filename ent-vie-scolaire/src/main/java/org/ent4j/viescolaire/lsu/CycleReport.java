package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** The bilan de fin de cycle of a pupil. */
@EntStyle
@Value.Immutable
public interface CycleReport {

    LsuId pupil();

    /** 3 or 4. */
    int cycle();

    /** The year in which the school year begins. */
    int schoolYear();

    LocalDate createdOn();

    /** To the second; schemas up to 3.0 demand it. */
    Optional<LocalDateTime> lockedAt();

    LsuId head();

    List<LsuId> mainTeachers();

    /** All eight, or the file cannot be written. */
    List<SocleLevel> socle();

    /** Up to 1,500 characters; a file cannot be written without it. */
    Optional<String> synthesis();

    Optional<Complement> complement();

    List<Guardian> guardians();

    Optional<RegionalLanguageLevel> regionalLanguage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutableCycleReport.Builder {}
}
