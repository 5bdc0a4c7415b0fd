package org.ent4j.examples.cli.evaluation;

import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.Exemption;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.Visibility;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * The marks of a period, as a file has them.
 *
 * @param visibility what the school lets families see
 * @param services with their books, in the order of the file
 * @param refused what the rules have against rows of the file, which are left out
 */
record MarksQuestion(
        SchoolPeriodId period,
        DateRange days,
        Visibility visibility,
        Belonging pupils,
        List<OfService> services,
        List<Refusal> refused) {

    /** A service and its book. */
    record OfService(EvaluationServiceId id, String label, MarkBook book, Map<PersonId, List<Exemption>> exemptions) {}
}
