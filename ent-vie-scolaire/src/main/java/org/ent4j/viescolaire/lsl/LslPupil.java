package org.ent4j.viescolaire.lsl;

import java.util.List;
import java.util.Optional;

/**
 * A pupil and the years told of the pupil.
 *
 * @param siecleId the ELEVE_ID of SIECLE
 * @param engagements codes, whose list is to be confirmed
 * @param otherEngagements those without a code, in words
 * @param examOpinion the code of the avis for the examination; the list of codes is to be confirmed
 */
public record LslPupil(
        String siecleId,
        List<String> engagements,
        List<String> otherEngagements,
        Optional<String> examOpinion,
        List<LslYear> years) {

    public LslPupil {
        engagements = List.copyOf(engagements);
        otherEngagements = List.copyOf(otherEngagements);
        years = List.copyOf(years);
    }
}
