package org.ent4j.examples.cli.viescolaire;

import org.ent4j.viescolaire.print.DisciplineTerms;

/** The words of a school in its statistics. */
final class Statistics {

    private Statistics() {}

    static DisciplineTerms terms(Desk desk) {
        return DisciplineTerms.of(
                desk.output().lang(), desk.vieScolaire().setup().punitions().types(), desk.motifs());
    }
}
