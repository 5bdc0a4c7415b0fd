package org.ent4j.viescolaire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.alert.AlertLife.Move.HANDLE;
import static org.ent4j.viescolaire.alert.AlertLife.Move.SEE;
import static org.ent4j.viescolaire.alert.AlertLife.State.HANDLED;
import static org.ent4j.viescolaire.alert.AlertLife.State.SEEN;
import static org.ent4j.viescolaire.alert.AlertLife.State.UNSEEN;
import static org.ent4j.viescolaire.alert.AlertLife.State.WITHDRAWN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final PersonId ANNE = new PersonId("anne");
    private static final AlertKey ABSENCES = new AlertKey(ANNE, AlertType.ABSENCE);
    private static final AlertPolicy POLICY =
            AlertPolicy.usual(LocalDate.of(2026, 9, 1), LocalTime.of(12, 0)).with(AlertType.ABSENCE, 3);

    private static AlertFact absence(int day, int hour) {
        return new AlertFact(
                day + "-" + hour,
                ANNE,
                AlertType.ABSENCE,
                LocalDateTime.of(2026, 9, day, hour, 0),
                Optional.empty(),
                false);
    }

    private static AlertFact excused(AlertFact fact) {
        return new AlertFact(fact.id(), fact.pupil(), fact.type(), fact.when(), Optional.of("ma_maex"), true);
    }

    @Test
    void several_absences_of_a_half_day_are_one_and_the_third_half_day_alerts() {
        var two = List.of(absence(7, 8), absence(7, 9), absence(7, 14));
        var three = List.of(absence(7, 8), absence(7, 9), absence(7, 14), absence(8, 8));

        assertThat(Alerts.none().after(two, POLICY).open()).isEmpty();
        assertThat(Alerts.none().after(two, POLICY.by(Bucket.EVENT)).open()).hasSize(1);
        assertThat(Alerts.none().after(three, POLICY).open()).containsExactly(new Alert(ABSENCES, UNSEEN, 3, 0));
        assertThat(Alerts.none().after(three, POLICY.by(Bucket.DAY)).open()).isEmpty();
    }

    @Test
    void one_that_was_handled_alerts_again_after_as_many_more_than_are_left() {
        var ten = new ArrayList<AlertFact>();
        for (var day = 1; day <= 10; day++) {
            ten.add(absence(day, 8));
        }
        var alerts = Alerts.none().after(ten, POLICY).move(ABSENCES, HANDLE).get();
        var five = ten.subList(0, 5);

        alerts = alerts.after(five, POLICY);
        assertThat(alerts.find(ABSENCES)).contains(new Alert(ABSENCES, HANDLED, 5, 5));
        var eight = new ArrayList<>(five);
        for (var day = 11; day <= 13; day++) {
            eight.add(absence(day, 8));
        }

        assertThat(alerts.after(eight, POLICY).open()).hasSize(1);
    }

    @Test
    void when_one_of_a_bucket_is_excused_another_counts_in_its_place_and_when_the_last_is_the_alert_is_withdrawn() {
        var facts = List.of(absence(7, 8), absence(7, 9), absence(7, 14), absence(8, 8));
        var alerts = Alerts.none().after(facts, POLICY);

        alerts = alerts.after(List.of(excused(absence(7, 8)), absence(7, 9), absence(7, 14), absence(8, 8)), POLICY);
        assertThat(alerts.open()).hasSize(1);
        alerts = alerts.after(List.of(excused(absence(7, 8)), absence(7, 14), absence(8, 8)), POLICY);
        assertThat(alerts.open()).isEmpty();
        assertThat(alerts.find(ABSENCES).map(Alert::state)).contains(WITHDRAWN);
        assertThat(alerts.after(facts, POLICY).find(ABSENCES).map(Alert::state)).contains(UNSEEN);
    }

    @Test
    void one_that_was_handled_alerts_again_after_as_many_more() {
        var facts = new ArrayList<AlertFact>();
        for (var day = 7; day < 10; day++) {
            facts.add(absence(day, 8));
        }
        var alerts = Alerts.none().after(facts, POLICY);
        alerts = alerts.move(ABSENCES, SEE).get();
        assertThat(alerts.find(ABSENCES).map(Alert::state)).contains(SEEN);
        alerts = alerts.move(ABSENCES, HANDLE).get();

        facts.add(absence(10, 8));
        facts.add(absence(11, 8));
        assertThat(alerts.after(facts, POLICY).find(ABSENCES).map(Alert::state)).contains(HANDLED);
        facts.add(absence(14, 8));
        assertThat(alerts.after(facts, POLICY).find(ABSENCES)).contains(new Alert(ABSENCES, UNSEEN, 6, 3));
    }

    @Test
    void facts_of_an_earlier_year_and_those_that_are_excluded_do_not_count() {
        var facts = List.of(absence(7, 8), absence(8, 8), absence(9, 8));
        var later = AlertPolicy.usual(LocalDate.of(2026, 9, 9), LocalTime.NOON).with(AlertType.ABSENCE, 1);

        assertThat(Alerts.none().after(facts, later).open())
                .extracting(Alert::count)
                .containsExactly(1);
        assertThat(Alerts.none()
                        .after(facts, POLICY.excluding(fact -> fact.motif().isEmpty()))
                        .open())
                .isEmpty();
    }

    @Test
    void an_alert_that_is_not_there_is_neither_seen_nor_handled() {
        assertThat(Alerts.none().move(ABSENCES, SEE).isLeft()).isTrue();
    }

    /** Facts come, go and are excused; people see and handle; the alerts are always those of the facts. */
    @Property(tries = 300)
    void alerts_always_follow_their_facts(@ForAll long seed) {
        var random = new Random(seed);
        var facts = new ArrayList<AlertFact>();
        var alerts = Alerts.none();
        var raised = 0;
        for (var step = 0; step < 40; step++) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> facts.add(absence(1 + random.nextInt(28), 8 + random.nextInt(9)));
                case 3 -> facts.removeIf(fact -> random.nextInt(4) == 0);
                case 4 -> facts.replaceAll(fact -> random.nextInt(5) == 0 ? excused(fact) : fact);
                default ->
                    alerts = alerts.move(ABSENCES, random.nextBoolean() ? SEE : HANDLE)
                            .getOrElse(alerts);
            }
            alerts = alerts.after(facts, POLICY);
            var expected = facts.stream()
                    .filter(fact -> !fact.isExcused())
                    .map(fact -> fact.when().toLocalDate() + (fact.when().getHour() < 12 ? "am" : "pm"))
                    .distinct()
                    .count();
            var alert = alerts.find(ABSENCES);
            assertThat(alert.filter(each -> each.state() != WITHDRAWN).isPresent())
                    .isEqualTo(expected >= 3);
            assertThat(alert.map(Alert::count).orElse((int) expected)).isEqualTo((int) expected);
            raised += alert.filter(Alert::isOpen).isPresent() ? 1 : 0;
        }
        Statistics.label("raised")
                .collect(raised > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }
}
