package org.ent4j.examples.portal.whereabouts;

import org.ent4j.viescolaire.sortie.RegimeDeSortie;

/**
 * A régime de sortie as it is shown.
 *
 * @param colour of its mark, beside its label
 */
public record RegimeMark(String code, String label, String colour) {

    static RegimeMark of(RegimeDeSortie regime) {
        return new RegimeMark(regime.code(), regime.label(), regime.colour().hex());
    }
}
