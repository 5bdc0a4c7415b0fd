package org.ent4j.viescolaire.absence;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.counting.Periods;

/**
 * What stands whatever a roll call says: what was announced, what somebody has treated, what is locked. A roll call finds
 * nothing new where it explains the finding, and says of it when the pupil was there nevertheless.
 */
record Standing(AbsenceFile file) {

    static Standing of(AbsenceFile file) {
        return new Standing(file);
    }

    boolean isStanding(Part part) {
        return part.origin().isAnnounced() || part.isTreated() || isLocked(part);
    }

    boolean isLocked(Part part) {
        return dossier(part).state() == DossierState.VERROUILLE;
    }

    AbsenceType type(Part part) {
        return dossier(part).type();
    }

    private Dossier dossier(Part part) {
        return file.holding(part.number()).orElseThrow();
    }

    /** Those that stand in a period. */
    List<Part> in(Period period) {
        return file.parts()
                .filter(part -> part.period().overlaps(period) && isStanding(part))
                .toList();
    }

    /**
     * Those that explain a finding together; none when they do not.
     *
     * @param subject of the lesson; nothing when nobody knows it any more
     */
    List<Part> explaining(Finding found, Optional<String> subject) {
        var parts = in(found.period()).stream()
                .filter(part -> type(part).explains(found.type()))
                .filter(part -> part.subject().isEmpty()
                        || subject.isEmpty()
                        || part.subject().equals(subject))
                .toList();
        return Periods.cover(parts.stream().map(Part::period).toList(), found.period()) ? parts : List.of();
    }
}
