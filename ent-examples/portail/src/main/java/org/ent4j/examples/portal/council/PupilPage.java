package org.ent4j.examples.portal.council;

import java.util.List;
import java.util.Map;

/**
 * A pupil at a conseil.
 *
 * @param path of the page, where its form goes
 * @param council the path of the conseil
 * @param previous path of the pupil before; empty at the first
 * @param next path of the pupil after; empty at the last
 * @param withDelegates whether what delegates do not see is left out
 * @param vieScolaire what vie scolaire has counted
 * @param form what may be written now; nothing is, once the conseil is closed
 */
public record PupilPage(
        String path,
        String council,
        String previous,
        String next,
        int number,
        int of,
        boolean withDelegates,
        String general,
        List<Line> lines,
        List<String> vieScolaire,
        Form form) {

    public PupilPage {
        lines = List.copyOf(lines);
        vieScolaire = List.copyOf(vieScolaire);
    }

    public record Line(
            String subject, String average, String classAverage, String positionnement, String appreciation) {}

    /**
     * What is written of him.
     *
     * @param isOpen whether the state of the conseil lets somebody write
     * @param avis label by code, with the empty one
     * @param orientations label by code
     */
    public record Form(
            boolean isOpen,
            String synthesis,
            int longestSynthesis,
            String cpe,
            int longestCpe,
            Map<String, String> avis,
            String avisChosen,
            Map<String, String> orientations,
            List<String> orientationsChosen) {}
}
