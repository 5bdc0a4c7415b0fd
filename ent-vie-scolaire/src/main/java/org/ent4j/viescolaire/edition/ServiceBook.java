package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.SousMatiere;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.service.EvaluationService;

/**
 * A service in a period.
 *
 * @param book of the period, an empty one when nobody has written in it
 * @param pupils of its class or group on the days of the period
 */
public record ServiceBook(EvaluationService service, MarkBook book, Belonging pupils) {

    /** Those who were in it on any of these days. */
    Set<PersonId> taughtIn(DateRange days) {
        return pupils.days().keySet().stream()
                .filter(pupil -> pupils.overlaps(pupil, days))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<SousMatiere> parts() {
        return service.parts().stream()
                .map(part -> new SousMatiere(part.id(), part.coefficient()))
                .toList();
    }
}
