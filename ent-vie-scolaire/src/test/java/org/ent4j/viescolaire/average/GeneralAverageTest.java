package org.ent4j.viescolaire.average;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.junit.jupiter.api.Test;

class GeneralAverageTest {

    private static final PoleId SCIENCES = new PoleId("SCIENCES");

    @Test
    void subjects_weigh_by_their_coefficients() {
        var general = of(
                subject("FRANC", "12.0", "2", SubjectMode.NORMAL), subject("MATHS", "15.0", "1", SubjectMode.NORMAL));

        assertThat(general.average().french()).isEqualTo("13,0");
    }

    @Test
    void a_subject_without_an_average_weighs_nothing() {
        var none = SubjectAverage.usual(new EvaluationServiceId("EPS"), Average.none());
        var general = GeneralAverage.of(
                List.of(subject("FRANC", "12.0", "2", SubjectMode.NORMAL), none), AveragePolicy.usual());

        assertThat(general.average().french()).isEqualTo("12,0");
        assertThat(general.lines().get(1).use()).isEqualTo(new Use.NoAverage());
    }

    @Test
    void an_option_adds_its_points_above_ten_without_weight() {
        var general = of(
                subject("FRANC", "12.0", "2", SubjectMode.NORMAL),
                subject("LATIN", "16.0", "1", SubjectMode.POINTS_ABOVE_HALF),
                subject("CHORALE", "9.0", "1", SubjectMode.POINTS_ABOVE_HALF));

        assertThat(general.average().french()).isEqualTo("15,0");
        assertThat(general.lines().get(2).use()).isEqualTo(new Use.NotAboveHalf(BigDecimal.TEN));
    }

    @Test
    void a_subject_may_count_from_ten_on_only() {
        var general = of(
                subject("FRANC", "12.0", "1", SubjectMode.NORMAL),
                subject("LATIN", "9.9", "1", SubjectMode.FROM_HALF),
                subject("GREC", "10.0", "1", SubjectMode.FROM_HALF));

        assertThat(general.average().french()).isEqualTo("11,0");
    }

    @Test
    void options_do_not_lead_over_the_scale_and_without_subjects_there_is_no_average() {
        assertThat(of(
                                subject("FRANC", "19.0", "1", SubjectMode.NORMAL),
                                subject("LATIN", "20.0", "1", SubjectMode.POINTS_ABOVE_HALF))
                        .average()
                        .french())
                .isEqualTo("20,0");
        assertThat(of(subject("LATIN", "20.0", "1", SubjectMode.POINTS_ABOVE_HALF))
                        .average()
                        .isThere())
                .isFalse();
    }

    @Test
    void every_subject_of_a_pole_counts_in_its_average() {
        var general = of(
                inSciences(subject("PHYSIQUE", "12.0", "1", SubjectMode.NORMAL)),
                inSciences(subject("ATELIER", "8.0", "1", SubjectMode.NEVER)));

        assertThat(general.poles().values()).extracting(Average::french).containsExactly("10,0");
        assertThat(general.average().french()).isEqualTo("12,0");
    }

    @Test
    void a_year_is_the_mean_of_the_periods_that_have_an_average() {
        var first = Average.of(Quotient.of(new BigDecimal("12.0")), Rounding.TENTH);
        var third = Average.of(Quotient.of(new BigDecimal("13.5")), Rounding.TENTH);

        assertThat(GeneralAverage.annual(List.of(first, Average.none(), third), Rounding.TENTH)
                        .french())
                .isEqualTo("12,8");
    }

    private static GeneralAverage of(SubjectAverage... subjects) {
        return GeneralAverage.of(List.of(subjects), AveragePolicy.usual());
    }

    private static SubjectAverage subject(String service, String average, String coefficient, SubjectMode mode) {
        return new SubjectAverage(
                new EvaluationServiceId(service),
                Average.of(Quotient.of(new BigDecimal(average)), Rounding.TENTH),
                new BigDecimal(coefficient),
                mode,
                Optional.empty());
    }

    private static SubjectAverage inSciences(SubjectAverage each) {
        return new SubjectAverage(
                each.service(), each.average(), each.coefficient(), each.mode(), Optional.of(SCIENCES));
    }
}
