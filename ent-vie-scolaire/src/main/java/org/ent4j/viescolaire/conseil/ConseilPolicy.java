package org.ent4j.viescolaire.conseil;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ent4j.model.text.Label;

/**
 * How a school holds its conseils de classe.
 *
 * @param zone of the school, in which its days are
 * @param longestSynthesis in characters
 * @param longestVieScolaire of the CPE's appreciation, in characters
 * @param avis those that may be given; none in a school that gives none
 * @param orientations those that may be proposed
 */
public record ConseilPolicy(
        ZoneId zone, int longestSynthesis, int longestVieScolaire, List<Avis> avis, List<Orientation> orientations) {

    /** What the LSU takes of a synthesis of the conseil. */
    public static final int LSU_SYNTHESIS = 1000;

    /** What the LSU takes of the comment of vie scolaire: {@code Chaine600}. */
    public static final int LSU_VIE_SCOLAIRE = 600;

    public ConseilPolicy {
        avis = List.copyOf(avis);
        orientations = List.copyOf(orientations);
    }

    /** Texts that the LSU takes, the usual avis and orientations, no mise en garde. */
    public static ConseilPolicy usual(ZoneId zone) {
        return new ConseilPolicy(zone, LSU_SYNTHESIS, LSU_VIE_SCOLAIRE, Avis.usual(), Orientation.usual());
    }

    public ConseilPolicy withAvis(List<Avis> others) {
        return new ConseilPolicy(zone, longestSynthesis, longestVieScolaire, others, orientations);
    }

    public ConseilPolicy withOrientations(List<Orientation> others) {
        return new ConseilPolicy(zone, longestSynthesis, longestVieScolaire, avis, others);
    }

    /** What the school calls it; its code, when it has left the list since. */
    public Label labelOf(AvisCode code) {
        return avis.stream()
                .filter(each -> each.code().equals(code))
                .map(Avis::label)
                .findFirst()
                .orElseGet(() -> Label.of(code.value(), code.value()));
    }

    /** What the school calls it; its code, when it has left the list since. */
    public Label labelOf(OrientationCode code) {
        return orientations.stream()
                .filter(each -> each.code().equals(code))
                .map(Orientation::label)
                .findFirst()
                .orElseGet(() -> Label.of(code.value(), code.value()));
    }

    boolean has(AvisCode code) {
        return avis.stream().anyMatch(each -> each.code().equals(code));
    }

    boolean has(OrientationCode code) {
        return orientations.stream().anyMatch(each -> each.code().equals(code));
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
