package org.ent4j.examples.spark.marks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * The results of all classes of one school, as its conseils de classe and bulletins have them: the same for one school as for a
 * thousand.
 *
 * @param results by class, then by period
 * @param refused the classes of which there are none, and why
 */
record SchoolFigures(List<ClassResults> results, Map<ClassPeriod, Refusal> refused) {

    /** Who asks; the school's vie scolaire is open to the job. */
    private static final Actor JOB = new Actor(new PersonId("bulletin-figures"), Capacity.DIRECTION);

    static SchoolFigures of(VieScolaire vieScolaire, Asked asked) {
        var figures = new SchoolFigures(new ArrayList<>(), new LinkedHashMap<>());
        vieScolaire.periodicity().periods().councils().forEach((key, council) -> {
            if (asked.isFor(council.period())) {
                figures.add(vieScolaire, key, asked.day());
            }
        });
        return figures;
    }

    private void add(VieScolaire vieScolaire, ClassPeriod key, LocalDate day) {
        vieScolaire.conseils().results(JOB, key, day).peek(results::add).peekLeft(refusal -> refused.put(key, refusal));
    }
}
