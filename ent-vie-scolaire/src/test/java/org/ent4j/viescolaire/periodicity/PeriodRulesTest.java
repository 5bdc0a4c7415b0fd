package org.ent4j.viescolaire.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.periodicity.PeriodicityFixture.*;

import java.util.List;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class PeriodRulesTest {

    private static List<Reason> against(Periodicity periodicity) {
        return PeriodRules.check(periodicity).fold(refusal -> refusal.reasons(), fine -> List.of());
    }

    private static List<Reason> against(SchoolPeriod... periods) {
        return against(Periodicity.none(YEAR).with(new PeriodSystem(TRIMESTRES, "Trimestres", List.of(periods))));
    }

    private static List<String> rules(Periodicity periodicity) {
        return PeriodRules.check(periodicity).fold(refusal -> refusal.rules(), fine -> List.of());
    }

    @Test
    void trimestres_and_semestres_stand_side_by_side_although_they_overlap() {
        assertThat(against(divided().with(SIXIEME, TRIMESTRES).with(TERMINALE, SEMESTRES)))
                .isEmpty();
    }

    @Test
    void a_gap_is_refused_with_its_days() {
        var found = against(period("T1", "2026-09-01", "2026-11-27"), period("T2", "2026-11-30", "2027-03-07"));

        assertThat(found).containsExactly(new PeriodReason.Gap("T1", "T2", day("2026-11-28"), day("2026-11-29")));
        assertThat(Messages.render(found.get(0), Lang.FR))
                .isEqualTo("entre « T1 » et « T2 », les jours du 2026-11-28 au 2026-11-29 sont sans période");
    }

    @Test
    void a_gap_of_one_day_is_one() {
        assertThat(against(period("T1", "2026-09-01", "2026-11-28"), period("T2", "2026-11-30", "2027-03-07")))
                .containsExactly(new PeriodReason.Gap("T1", "T2", day("2026-11-29"), day("2026-11-29")));
    }

    @Test
    void an_overlap_is_refused_with_the_days_that_have_two_periods() {
        assertThat(against(period("T1", "2026-09-01", "2026-12-02"), period("T2", "2026-11-30", "2027-03-07")))
                .containsExactly(new PeriodReason.Overlap("T1", "T2", day("2026-11-30"), day("2026-12-02")));
        assertThat(against(period("T1", "2026-09-01", "2027-07-03"), period("T2", "2026-11-30", "2027-03-07")))
                .containsExactly(new PeriodReason.Overlap("T1", "T2", day("2026-11-30"), day("2027-03-07")));
    }

    @Test
    void periods_that_are_swapped_are_out_of_order_and_nothing_else() {
        assertThat(against(period("T2", "2026-11-30", "2027-03-07"), period("T1", "2026-09-01", "2026-11-29")))
                .containsExactly(new PeriodReason.OutOfOrder("T1", day("2026-09-01"), "T2", day("2026-11-30")));
    }

    @Test
    void every_gap_of_every_system_is_said_at_once() {
        var holes = new PeriodSystem(
                SEMESTRES,
                "Semestres",
                List.of(
                        period("S1", "2026-09-01", "2026-12-31"),
                        period("S2", "2027-02-01", "2027-03-31"),
                        period("S3", "2027-05-01", "2027-07-03")));

        assertThat(rules(divided().with(holes))).containsExactly("VS-PER-08", "VS-PER-08");
    }

    @Test
    void a_period_is_within_the_year_with_all_of_its_dates() {
        assertThat(against(period("T1", "2026-08-31", "2026-11-29")))
                .containsExactly(new PeriodReason.OutOfTheYear("T1", day("2026-08-31"), day("2026-11-29"), YEAR));
        assertThat(against(period("T3", "2027-03-08", "2027-08-31").withPublication(day("2027-09-01"))))
                .containsExactly(new PeriodReason.DatesOutOfTheYear("T3", List.of(day("2027-09-01")), YEAR));
    }

    @Test
    void deadline_council_and_publication_follow_each_other() {
        var first = period("T1", "2026-09-01", "2026-11-29");

        assertThat(against(first.withEntryDeadline(day("2026-09-01")))).isEmpty();
        assertThat(against(first.withEntryDeadline(day("2026-11-20"))
                        .withCouncil(day("2026-11-20"))
                        .withPublication(day("2026-11-20"))))
                .isEmpty();
        assertThat(against(first.withEntryDeadline(day("2026-11-20"))
                        .withCouncil(day("2026-11-19"))
                        .withPublication(day("2026-11-18"))))
                .containsExactly(
                        new PeriodReason.CouncilTooEarly("T1", day("2026-11-19"), day("2026-11-20")),
                        new PeriodReason.PublicationTooEarly("T1", day("2026-11-18"), day("2026-11-19")));
        assertThat(against(period("T2", "2026-11-30", "2027-03-07").withEntryDeadline(day("2026-11-29"))))
                .containsExactly(new PeriodReason.DeadlineTooEarly("T2", day("2026-11-29"), day("2026-11-30")));
    }

    @Test
    void council_and_publication_are_those_of_the_deadline_when_nothing_else_is_said() {
        var period = SchoolPeriod.builder()
                .id(new SchoolPeriodId("T1"))
                .label("1er trimestre")
                .days(days("2026-09-01", "2026-11-29"))
                .entryDeadline(day("2026-11-25"))
                .build();

        assertThat(period.council()).isEqualTo(day("2026-11-25"));
        assertThat(period.publication()).isEqualTo(day("2026-11-25"));
        assertThat(period("T1", "2026-09-01", "2026-11-29").entryDeadline()).isEqualTo(day("2026-11-29"));
    }

    @Test
    void ids_are_unique_in_the_school() {
        var again =
                new PeriodSystem(new PeriodSystemId("X"), "Encore", List.of(period("T1", "2026-09-01", "2027-07-03")));
        var twice = new Periodicity(YEAR, List.of(trimestres(), trimestres()), List.of());

        assertThat(rules(divided().with(again))).containsExactly("VS-PER-11");
        assertThat(rules(twice)).containsExactly("VS-PER-10", "VS-PER-11");
    }

    @Test
    void a_class_follows_one_system_that_there_is() {
        var one = new ClassPeriodicity(SIXIEME, TRIMESTRES);
        var twice = new Periodicity(
                YEAR, List.of(trimestres()), List.of(one, one, new ClassPeriodicity(TERMINALE, SEMESTRES)));

        assertThat(against(twice))
                .containsExactly(
                        new PeriodReason.ClassTwice(List.of(SIXIEME)),
                        new PeriodReason.UnknownSystem(TERMINALE, SEMESTRES));
    }

    @Test
    void a_system_without_periods_divides_nothing() {
        assertThat(against()).containsExactly(new PeriodReason.NoPeriods("Trimestres"));
    }
}
