package org.ent4j.viescolaire.livret;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.lsu.Guardian;

/**
 * A pupil as the ministry knows him.
 *
 * @param siecleId the number that SIECLE gives him, digits ({@code ID_ELEVE} of the base Élèves); not the INE
 * @param schooledSince the day from which he is at the school
 * @param left his last day, when he left it
 * @param guardians in the order of SIECLE
 */
public record LivretPupil(
        Optional<String> siecleId,
        String lastName,
        String firstName,
        LocalDate schooledSince,
        Optional<LocalDate> left,
        List<Guardian> guardians) {

    public LivretPupil {
        guardians = List.copyOf(guardians);
    }
}
