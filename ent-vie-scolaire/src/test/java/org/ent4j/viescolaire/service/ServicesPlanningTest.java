package org.ent4j.viescolaire.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.service.ServiceFixture.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.viescolaire.service.ServiceCommand.Close;
import org.ent4j.viescolaire.service.ServiceCommand.Divide;
import org.ent4j.viescolaire.service.ServiceCommand.Open;
import org.ent4j.viescolaire.service.ServiceCommand.Replace;
import org.ent4j.viescolaire.service.ServiceCommand.Weigh;
import org.junit.jupiter.api.Test;

class ServicesPlanningTest {

    private static final ServiceKey KEY = new ServiceKey(SIXIEME, FRENCH);

    private final Evaluated work = new Evaluated();

    private ServicesPlan plan(Services services, TaughtService... taught) {
        return planning(work).plan(services, List.of(taught), false);
    }

    private Services generated(Services services, TaughtService... taught) {
        return ServiceFixture.generated(services, work, taught);
    }

    private Services changed(Services services, ServiceCommand... commands) {
        var next = services.find(KEY).orElseThrow();
        for (var command : commands) {
            next = EvaluationServices.decide(next, command, context(work)).get().state();
        }
        return services.with(next);
    }

    @Test
    void a_class_a_group_and_a_subject_each_make_a_service() {
        var services = generated(
                Services.none(YEAR),
                taught(SIXIEME, "020700", ADA),
                taught(SIXIEME, "MATHS", BLAISE),
                taught(GROUP, "MATHS", BLAISE));

        assertThat(services.all().keySet())
                .extracting(EvaluationServiceId::value)
                .containsExactly("2026/C:0350122T$6A/020700", "2026/C:0350122T$6A/061300", "2026/G:0350122T$6A/061300");
    }

    @Test
    void teachers_who_teach_together_or_one_after_the_other_make_one_service() {
        var replacement =
                new TaughtTeacher(Optional.of(CHLOE), "Chloé", TeacherRole.REPLACEMENT, Optional.of(NOVEMBER));
        var services = generated(
                Services.none(YEAR),
                taught(SIXIEME, "FRANC", BLAISE),
                taught(SIXIEME, "020700", ADA),
                new TaughtService(SIXIEME, "020700", "", List.of(replacement)));

        assertThat(services.all()).hasSize(1);
        assertThat(services.find(KEY).orElseThrow().teachers())
                .containsExactly(
                        ServiceTeacher.main(ADA),
                        ServiceTeacher.with(BLAISE),
                        ServiceTeacher.replacing(CHLOE, NOVEMBER));
    }

    @Test
    void the_main_teacher_stays_the_main_one_when_another_joins() {
        var before = generated(Services.none(YEAR), taught(SIXIEME, "020700", BLAISE));

        assertThat(generated(before, taught(SIXIEME, "020700", ADA, BLAISE))
                        .find(KEY)
                        .orElseThrow()
                        .teachers())
                .containsExactly(ServiceTeacher.main(BLAISE), ServiceTeacher.with(ADA));
    }

    @Test
    void a_plan_says_what_differs() {
        var before = generated(Services.none(YEAR), taught(SIXIEME, "020700", ADA), taught(SIXIEME, "061300", BLAISE));
        var plan = plan(before, taught(SIXIEME, "020700", CHLOE), taught(GROUP, "061300", BLAISE));

        assertThat(plan.lines())
                .extracting(ServiceLine::fate)
                .containsExactly(Fate.UPDATE, Fate.DISAPPEARED, Fate.CREATE);
        assertThat(plan.lines().get(0).reasons())
                .containsExactly(new ServiceReason.OtherTeachers(List.of(ADA), List.of(CHLOE)));
    }

    @Test
    void what_was_entered_by_hand_survives() {
        var before = changed(
                generated(Services.none(YEAR), taught(SIXIEME, "020700", ADA)),
                new Weigh(NOON, HEAD, number("3"), Map.of(ANNE, number("1"))),
                new Divide(NOON, HEAD, List.of(part(ORAL, "Oral", "1"))),
                new Replace(NOON, HEAD, CHLOE, NOVEMBER));
        var after = generated(before, taught(SIXIEME, "020700", BLAISE));

        assertThat(after.find(KEY).orElseThrow()).satisfies(french -> {
            assertThat(french.coefficientOf(ANNE)).isEqualByComparingTo("1");
            assertThat(french.coefficient()).isEqualByComparingTo("3");
            assertThat(french.parts()).containsExactly(part(ORAL, "Oral", "1"));
            assertThat(french.teachers())
                    .containsExactly(ServiceTeacher.main(BLAISE), ServiceTeacher.replacing(CHLOE, NOVEMBER));
        });
        assertThat(plan(after, taught(SIXIEME, "020700", BLAISE)).lines())
                .singleElement()
                .extracting(ServiceLine::fate)
                .isEqualTo(Fate.UNCHANGED);
    }

    @Test
    void a_service_that_is_taught_no_more_is_withdrawn_and_comes_back_as_it_was() {
        var before = changed(
                generated(Services.none(YEAR), taught(SIXIEME, "020700", ADA)),
                new Weigh(NOON, HEAD, number("3"), Map.of()));
        var without = generated(before);
        var again = plan(without, taught(SIXIEME, "020700", ADA));

        assertThat(without.find(KEY).orElseThrow().state()).isEqualTo(ServiceState.WITHDRAWN);
        assertThat(plan(without).lines()).isEmpty();
        assertThat(again.lines()).singleElement().satisfies(line -> {
            assertThat(line.fate()).isEqualTo(Fate.CREATE);
            assertThat(line.reasons()).containsExactly(new ServiceReason.TaughtAgain());
        });
        assertThat(generated(without, taught(SIXIEME, "020700", ADA)).find(KEY).orElseThrow())
                .satisfies(french -> {
                    assertThat(french.state()).isEqualTo(ServiceState.DRAFT);
                    assertThat(french.coefficient()).isEqualByComparingTo("3");
                });
    }

    @Test
    void a_service_that_is_taught_no_more_stays_with_its_work() {
        var before = generated(Services.none(YEAR), taught(SIXIEME, "020700", ADA));
        work.more(KEY.id(YEAR), ORAL);

        assertThat(plan(before).lines()).singleElement().satisfies(line -> {
            assertThat(line.fate()).isEqualTo(Fate.FROZEN);
            assertThat(line.reasons()).containsExactly(new ServiceReason.KeptForItsWork(1));
        });
        assertThat(generated(before)).isEqualTo(before);
    }

    @Test
    void a_closed_service_stays_as_it_is() {
        var closed = changed(
                generated(Services.none(YEAR), taught(SIXIEME, "020700", ADA)),
                new Open(NOON, HEAD),
                new Close(NOON, HEAD));

        assertThat(generated(closed, taught(SIXIEME, "020700", BLAISE))).isEqualTo(closed);
        assertThat(generated(closed)).isEqualTo(closed);
    }

    @Test
    void rows_that_are_not_understood_are_in_conflict_with_the_rules_that_they_break() {
        var nobody = new TaughtTeacher(Optional.empty(), "M. Inconnu", TeacherRole.MAIN, Optional.empty());
        var dateless = new TaughtTeacher(Optional.of(ADA), "Ada", TeacherRole.REPLACEMENT, Optional.empty());
        var plan = plan(
                Services.none(YEAR),
                new TaughtService(SIXIEME, "POTERIE", "Poterie", List.of(nobody)),
                new TaughtService(SIXIEME, "020700", "", List.of(dateless)),
                taught(GROUP, "020700"));

        assertThat(plan.conflicts())
                .extracting(ServiceLine::rules)
                .containsExactly(List.of("VS-SRV-07"), List.of("VS-SRV-08", "VS-SRV-09"), List.of("VS-SRV-10"));
        assertThat(plan.conflicts().get(1).reasons())
                .containsExactly(
                        new ServiceReason.UnknownSubject("6A", "POTERIE"),
                        new ServiceReason.NobodyOfTheDirectory("6A", "Poterie", List.of("M. Inconnu")));
        assertThat(planning(work)
                        .apply(Services.none(YEAR), plan, NOON, HEAD)
                        .getLeft()
                        .reasons())
                .containsExactly(new ServiceReason.OpenConflicts(3));
    }

    @Test
    void rows_left_out_leave_alone_the_services_that_they_may_be_of() {
        var before = generated(Services.none(YEAR), taught(SIXIEME, "020700", ADA), taught(GROUP, "061300", BLAISE));
        var unknown = taught(SIXIEME, "LETTRES", ADA);
        var plan = planning(work).plan(before, List.of(unknown), true);
        var after = planning(work).apply(before, plan, NOON, HEAD).get().services();

        assertThat(plan.lines())
                .extracting(ServiceLine::fate)
                .containsExactly(Fate.FROZEN, Fate.IGNORED, Fate.DISAPPEARED);
        assertThat(after.find(KEY)).isEqualTo(before.find(KEY));
    }

    @Test
    void a_row_without_a_teacher_id_does_not_drop_him_from_his_service() {
        var nobody = new TaughtTeacher(Optional.empty(), "Blaise", TeacherRole.MAIN, Optional.empty());
        var before = generated(Services.none(YEAR), taught(SIXIEME, "020700", ADA, BLAISE));
        var rows = List.of(taught(SIXIEME, "020700", ADA), new TaughtService(SIXIEME, "FRANC", "", List.of(nobody)));

        assertThat(planning(work).plan(before, rows, true).changes()).isEmpty();
    }

    @Test
    void applied_twice_it_does_nothing_the_second_time_and_an_outdated_plan_is_refused() {
        var plan = plan(Services.none(YEAR), taught(SIXIEME, "020700", ADA));
        var once = planning(work).apply(Services.none(YEAR), plan, NOON, HEAD).get();
        var other = generated(Services.none(YEAR), taught(SIXIEME, "020700", BLAISE));

        assertThat(once.events().values())
                .singleElement()
                .satisfies(events -> assertThat(events).singleElement().isInstanceOf(ServiceEvent.Created.class));
        assertThat(planning(work).apply(once.services(), plan, NOON, HEAD).get().events())
                .isEmpty();
        assertThat(planning(work).apply(other, plan, NOON, HEAD).getLeft().rules())
                .containsExactly("VS-SRV-21");
    }

    @Test
    void a_service_without_a_label_is_called_by_its_subject_and_keeps_a_label_that_is_still_used() {
        var bare = new TaughtService(SIXIEME, "020700", " ", List.of(TaughtTeacher.main(ADA)));
        var named = new TaughtService(SIXIEME, "020700", "Zut", List.of(TaughtTeacher.main(ADA)));
        var first = generated(Services.none(YEAR), bare);
        var second = generated(first, named);

        assertThat(first.find(KEY).orElseThrow().label()).isEqualTo("020700");
        assertThat(plan(first, named).lines().get(0).reasons())
                .containsExactly(new ServiceReason.OtherLabel("020700", "Zut"));
        assertThat(generated(second, named, taught(SIXIEME, "020700", ADA))).isEqualTo(second);
        assertThat(generated(second, bare)).isEqualTo(second);
    }
}
