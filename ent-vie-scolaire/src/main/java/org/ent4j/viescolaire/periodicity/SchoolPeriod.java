package org.ent4j.viescolaire.periodicity;

import java.time.LocalDate;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * A period in which pupils are evaluated: a trimestre, a semestre, or whatever the school divides its year into. Source
 * of the dates: OPEN-ENT, Compétences (date_fin_saisie, date_conseil_classe, publication_bulletin).
 */
@EntStyle
@Value.Immutable
public interface SchoolPeriod {

    /** Unique among all periods of the school, also those of other systems. */
    SchoolPeriodId id();

    /** As the school calls it, {@code "1er trimestre"}. */
    String label();

    DateRange days();

    /** The last day on which teachers enter marks and appreciations; by default the last of the period. */
    @Value.Default
    default LocalDate entryDeadline() {
        return days().last();
    }

    /** When class councils meet, unless one has a day of its own; by default that of {@link #entryDeadline}. */
    @Value.Default
    default LocalDate council() {
        return entryDeadline();
    }

    /** From when families see the bulletins; by default the day of the council. */
    @Value.Default
    default LocalDate publication() {
        return council();
    }

    SchoolPeriod withLabel(String label);

    SchoolPeriod withDays(DateRange days);

    SchoolPeriod withEntryDeadline(LocalDate day);

    SchoolPeriod withCouncil(LocalDate day);

    SchoolPeriod withPublication(LocalDate day);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a period; id, label and days are required. */
    final class Builder extends ImmutableSchoolPeriod.Builder {}
}
