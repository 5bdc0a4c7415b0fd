package org.ent4j.viescolaire.dispense;

import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * A dispense as somebody wants it: it may hold what the rules refuse.
 *
 * @param why what it rests on, {@code "certificat médical"}; never what the pupil suffers from
 */
public record DispenseRequest(
        DispenseId id, PersonId pupil, EvaluationServiceId service, DateRange days, DispenseKind kind, String why) {}
