package org.ent4j.viescolaire.conseil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/**
 * What the conseils of a year said of a pupil.
 *
 * @param periods in their order; one whose conseil has not met yet says nothing
 * @param annual the mean of the averages of the periods that have one (OPEN-ENT: the annual general average is not weighed
 *     again by subjects)
 */
public record AnnualSummary(PersonId pupil, List<PeriodLine> periods, Average annual) {

    /**
     * What one of them said.
     *
     * @param general the general average of the period
     * @param synthesis empty when there is none
     */
    public record PeriodLine(
            SchoolPeriodId period,
            ConseilState state,
            Average general,
            String synthesis,
            Optional<AvisCode> avis,
            SortedSet<OrientationCode> orientations) {}

    public AnnualSummary {
        periods = List.copyOf(periods);
    }

    /**
     * Of one class, or of several when the pupil changed.
     *
     * @param conseils in the order of their periods
     * @param averages the general averages of the pupil; none in a period that is not a key
     */
    public static AnnualSummary of(
            PersonId pupil, List<Conseil> conseils, Map<SchoolPeriodId, Average> averages, Rounding rounding) {
        var lines = conseils.stream()
                .map(each -> line(pupil, each, averages.getOrDefault(each.id().period(), Average.none())))
                .toList();
        return new AnnualSummary(pupil, lines, mean(lines, rounding));
    }

    private static PeriodLine line(PersonId pupil, Conseil conseil, Average general) {
        var sheet = conseil.state().hasMet() ? conseil.sheet(pupil) : PupilSheet.none();
        return new PeriodLine(
                conseil.id().period(),
                conseil.state(),
                general,
                sheet.synthesis().map(Written::value).orElse(""),
                sheet.avis().map(Written::value),
                sheet.orientations());
    }

    private static Average mean(List<PeriodLine> lines, Rounding rounding) {
        var values =
                lines.stream().flatMap(each -> each.general().value().stream()).toList();
        if (values.isEmpty()) {
            return Average.none();
        }
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Average.of(new Quotient(sum, BigDecimal.valueOf(values.size())), rounding);
    }
}
