package org.ent4j.viescolaire;

import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.alert.AlertPolicy;
import org.ent4j.viescolaire.alert.LegalSteps;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.incident.Incidents;
import org.ent4j.viescolaire.punition.PunitionPolicy;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.sanction.SanctionPolicy;
import org.immutables.value.Value;

/** How a school lives: which it is, in which year, and its policies, each of which says what its rules leave open. */
@EntStyle
@Value.Immutable
public interface SchoolSetup {

    StructureId school();

    SchoolYear year();

    @Value.Default
    default RollCallPolicy rollCalls() {
        return RollCallPolicy.usual();
    }

    AbsencePolicy absences();

    CountingPolicy counting();

    /** By default the usual thresholds, absences by half-day. */
    @Value.Default
    default AlertPolicy alerts() {
        return AlertPolicy.usual(year().firstDay(), counting().boundary());
    }

    @Value.Default
    default LegalSteps legalSteps() {
        return LegalSteps.usual();
    }

    PunitionPolicy punitions();

    SanctionPolicy sanctions();

    Incidents incidents();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a setup; school, year and the policies of absences, counting, punitions, sanctions and incidents are required. */
    final class Builder extends ImmutableSchoolSetup.Builder {}
}
