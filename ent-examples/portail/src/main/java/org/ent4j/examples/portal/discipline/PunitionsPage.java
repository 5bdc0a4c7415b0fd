package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.viescolaire.punition.PunitionState;

/**
 * The list of punitions.
 *
 * @param statistics the address of the file with the numbers of this list; "" for whoever does not make any
 */
public record PunitionsPage(
        PunitionQuestion question,
        Map<String, String> classes,
        Map<String, String> types,
        Map<String, String> motifs,
        Map<String, String> locks,
        Map<String, String> requesters,
        List<PunitionState> states,
        Paged<PunitionLine> list,
        boolean isWholeSchool,
        String statistics) {}
