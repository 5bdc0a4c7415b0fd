package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** The bilan périodique of a pupil. */
@EntStyle
@Value.Immutable
public interface PeriodicReport {

    LsuId pupil();

    LsuId period();

    /** The day of the conseil de classe; a file cannot be written without it. */
    Optional<LocalDate> council();

    /** The day from which the pupil is at the school. */
    LocalDate schooledSince();

    /** To the second; schemas up to 3.0 demand it. */
    Optional<LocalDateTime> lockedAt();

    LsuId head();

    List<LsuId> mainTeachers();

    List<SubjectReport> subjects();

    Optional<DigitalSkills> digitalSkills();

    List<GroupComment> epis();

    List<GroupComment> accompaniments();

    List<Parcours> parcours();

    List<Support> supports();

    /** What the council says (<i>acquis et conseils</i>), up to 1,000 characters; a file cannot be written without it. */
    Optional<String> synthesis();

    /** Devoirs faits; up to 600 characters. */
    Optional<String> homework();

    /** A file cannot be written without it. */
    Optional<SchoolLife> schoolLife();

    /** Schemas up to 3.0 demand all eight or none. */
    List<SocleLevel> socle();

    List<Guardian> guardians();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutablePeriodicReport.Builder {}
}
