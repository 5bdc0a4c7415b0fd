package org.ent4j.viescolaire.conseil;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.viescolaire.markbook.Written;

/**
 * What a conseil says of a pupil.
 *
 * @param synthesis of the conseil
 * @param vieScolaire the appreciation of the CPE
 * @param orientations that it proposes, none in most periods
 */
public record PupilSheet(
        Optional<Written<String>> synthesis,
        Optional<Written<String>> vieScolaire,
        Optional<Written<AvisCode>> avis,
        SortedSet<OrientationCode> orientations) {

    private static final PupilSheet NONE =
            new PupilSheet(Optional.empty(), Optional.empty(), Optional.empty(), Collections.emptySortedSet());

    public PupilSheet {
        orientations = Collections.unmodifiableSortedSet(new TreeSet<>(orientations));
    }

    public static PupilSheet none() {
        return NONE;
    }

    PupilSheet withSynthesis(Optional<Written<String>> other) {
        return new PupilSheet(other, vieScolaire, avis, orientations);
    }

    PupilSheet withVieScolaire(Optional<Written<String>> other) {
        return new PupilSheet(synthesis, other, avis, orientations);
    }

    PupilSheet withAvis(Optional<Written<AvisCode>> other) {
        return new PupilSheet(synthesis, vieScolaire, other, orientations);
    }

    PupilSheet withOrientations(SortedSet<OrientationCode> other) {
        return new PupilSheet(synthesis, vieScolaire, avis, other);
    }
}
