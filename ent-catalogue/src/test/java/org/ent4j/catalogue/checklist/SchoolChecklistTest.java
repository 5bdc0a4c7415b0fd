package org.ent4j.catalogue.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class SchoolChecklistTest {

    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final PersonId MARIE = new PersonId("marie");
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LeftOver PUBLISH = LeftOver.of("timetable.unpublished", "publier", "publish");
    private static final RentreeMarks NOTHING_SAID = RentreeMarks.none(SCHOOL, YEAR);

    private static SchoolChecklist at(LocalDate day, RentreeMarks marks, Map<RentreeStep, StepFact> facts) {
        return SchoolChecklist.of(
                marks,
                facts,
                step -> step.role() == StepRole.DIRECTION ? List.of(MARIE) : List.of(),
                StepDeadlines.usual(),
                day);
    }

    @Test
    void a_state_is_computed_with_figures_and_what_is_left() {
        var checklist = at(
                YEAR.firstDay(),
                NOTHING_SAID,
                Map.of(
                        RentreeStep.IMPORT_TIMETABLE, StepFact.done(false, PUBLISH),
                        RentreeStep.COMMUNICATE_CREDENTIALS, StepFact.counted(3, 10, List.of()),
                        RentreeStep.CONNECT_SOFTWARE, StepFact.notApplicable("solution intégrée", "integrated"),
                        RentreeStep.SET_UP_HOME_PAGE, StepFact.done(true, PUBLISH)));

        assertThat(checklist.step(RentreeStep.IMPORT_TIMETABLE).state()).isEqualTo(StepState.NOT_BEGUN);
        assertThat(checklist.step(RentreeStep.IMPORT_TIMETABLE).left()).containsExactly(PUBLISH);
        assertThat(checklist.step(RentreeStep.COMMUNICATE_CREDENTIALS).state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(checklist.step(RentreeStep.COMMUNICATE_CREDENTIALS).who()).containsExactly(MARIE);
        assertThat(checklist
                        .step(RentreeStep.CONNECT_SOFTWARE)
                        .whyNot()
                        .orElseThrow()
                        .fr())
                .isEqualTo("solution intégrée");
        assertThat(checklist.step(RentreeStep.SET_UP_HOME_PAGE).state()).isEqualTo(StepState.DONE);
        assertThat(checklist.step(RentreeStep.VERIFY_RIGHTS).state()).isEqualTo(StepState.UNKNOWN);
        assertThat(checklist.isFinished()).isFalse();
    }

    @Test
    void a_step_waits_for_what_stands_before_it() {
        var facts = new EnumMap<RentreeStep, StepFact>(RentreeStep.class);
        facts.put(RentreeStep.IMPORT_TIMETABLE, StepFact.done(false, PUBLISH));
        facts.put(RentreeStep.VERIFY_RIGHTS, StepFact.done(true, PUBLISH));

        var waiting = at(OCTOBER, NOTHING_SAID, facts);
        assertThat(waiting.step(RentreeStep.IMPORT_TIMETABLE).waitsFor())
                .containsExactly(RentreeStep.ENTER_OPENING_DAYS);
        assertThat(waiting.step(RentreeStep.SET_UP_VIE_SCOLAIRE).waitsFor())
                .containsExactly(RentreeStep.IMPORT_TIMETABLE);
        assertThat(waiting.ready())
                .extracting(StepView::step)
                .contains(RentreeStep.ENTER_OPENING_DAYS)
                .doesNotContain(RentreeStep.IMPORT_TIMETABLE, RentreeStep.VERIFY_RIGHTS);

        facts.put(RentreeStep.ENTER_OPENING_DAYS, StepFact.done(true, PUBLISH));
        facts.put(RentreeStep.IMPORT_TIMETABLE, StepFact.done(true, PUBLISH));
        assertThat(at(OCTOBER, NOTHING_SAID, facts)
                        .step(RentreeStep.SET_UP_VIE_SCOLAIRE)
                        .waitsFor())
                .isEmpty();
    }

    @Test
    void every_step_stands_after_those_that_it_waits_for() {
        assertThat(Stream.of(RentreeStep.values()))
                .allSatisfy(step -> assertThat(step.after()).allMatch(before -> before.compareTo(step) < 0));
    }

    @Test
    void what_is_said_stands_beside_what_is_computed() {
        var said = NOTHING_SAID
                .declare(RentreeStep.IMPORT_TIMETABLE, StepFact.unknown(), MARIE, MONDAY)
                .get();

        var unknown = at(OCTOBER, said, Map.of()).step(RentreeStep.IMPORT_TIMETABLE);
        assertThat(unknown.state()).isEqualTo(StepState.DECLARED);
        assertThat(unknown.since()).contains(MONDAY);
        assertThat(unknown.isContradicted()).isFalse();

        var known = at(OCTOBER, said, Map.of(RentreeStep.IMPORT_TIMETABLE, StepFact.done(false, PUBLISH)))
                .step(RentreeStep.IMPORT_TIMETABLE);
        assertThat(known.state()).isEqualTo(StepState.NOT_BEGUN);
        assertThat(known.isContradicted()).isTrue();

        assertThat(NOTHING_SAID
                        .declare(RentreeStep.IMPORT_TIMETABLE, StepFact.done(false, PUBLISH), MARIE, MONDAY)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REN-05");
    }

    @Test
    void what_is_not_done_after_its_day_is_late_unless_it_is_put_off() {
        var facts = Map.of(RentreeStep.COMMUNICATE_CREDENTIALS, StepFact.done(false, PUBLISH));
        var put = NOTHING_SAID
                .postpone(RentreeStep.COMMUNICATE_CREDENTIALS, OCTOBER, YEAR.firstDay(), MARIE, MONDAY)
                .get();

        assertThat(at(LocalDate.of(2026, 9, 15), NOTHING_SAID, facts).late()).isEmpty();
        assertThat(at(LocalDate.of(2026, 9, 16), NOTHING_SAID, facts).late())
                .extracting(StepView::step)
                .containsExactly(RentreeStep.COMMUNICATE_CREDENTIALS);
        assertThat(at(OCTOBER, put, facts).late()).isEmpty();
        assertThat(at(OCTOBER.plusDays(1), put, facts).late()).hasSize(1);
        assertThat(at(OCTOBER, NOTHING_SAID, Map.of()).late()).isEmpty();
    }

    @Test
    void a_mark_that_says_nothing_or_too_much_is_refused() {
        var step = RentreeStep.SET_UP_MEDIACENTRE;

        assertThat(NOTHING_SAID.note(step, " ", MARIE, MONDAY).getLeft().rules())
                .containsExactly("CAT-REN-01");
        assertThat(NOTHING_SAID
                        .note(step, "é".repeat(501), MARIE, MONDAY)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REN-02");
        assertThat(NOTHING_SAID.note(step, "é".repeat(500), MARIE, MONDAY).isRight())
                .isTrue();
        assertThat(NOTHING_SAID
                        .postpone(step, OCTOBER, OCTOBER, MARIE, MONDAY)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REN-03");
        assertThat(NOTHING_SAID
                        .postpone(step, LocalDate.of(2027, 9, 1), OCTOBER, MARIE, MONDAY)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REN-04");
        assertThat(NOTHING_SAID.withdraw(step).getLeft().rules()).containsExactly("CAT-REN-06");
        assertThatThrownBy(() -> StepFact.counted(2, 1, List.of())).hasMessageContaining("Maybe");
    }

    @Test
    void of_many_schools_the_latest_come_first() {
        var late = at(OCTOBER, NOTHING_SAID, Map.of(RentreeStep.IMPORT_TIMETABLE, StepFact.done(false, PUBLISH)));
        var unknown = at(OCTOBER, RentreeMarks.none(new StructureId("0570002B"), YEAR), Map.of());
        var all = new EnumMap<RentreeStep, StepFact>(RentreeStep.class);
        Stream.of(RentreeStep.values()).forEach(step -> all.put(step, StepFact.done(true, PUBLISH)));
        var finished = at(OCTOBER, RentreeMarks.none(new StructureId("0570003C"), YEAR), all);

        var overview = new RentreeOverview(List.of(finished, unknown, late));

        assertThat(overview.schools()).containsExactly(late, unknown, finished);
        assertThat(overview.late()).containsExactly(late);
        assertThat(overview.finished()).isEqualTo(1);
        assertThat(overview.late(RentreeStep.IMPORT_TIMETABLE)).isEqualTo(1);
        assertThat(overview.count(RentreeStep.IMPORT_TIMETABLE, StepState.DONE)).isEqualTo(1);
    }

    @Provide
    Arbitrary<Map<RentreeStep, StepFact>> facts() {
        var fact = Arbitraries.of(
                StepFact.unknown(),
                StepFact.notApplicable("non", "no"),
                StepFact.counted(0, 2, List.of(PUBLISH)),
                StepFact.counted(1, 2, List.of(PUBLISH)),
                StepFact.counted(2, 2, List.of()));
        return Arbitraries.maps(Arbitraries.of(RentreeStep.values()), fact);
    }

    @Property(tries = 200)
    void what_people_say_changes_no_state_that_is_computed(
            @ForAll("facts") Map<RentreeStep, StepFact> facts, @ForAll RentreeStep step) {
        var said = NOTHING_SAID
                .declare(step, StepFact.unknown(), MARIE, MONDAY)
                .flatMap(marks -> marks.note(step, "fait", MARIE, MONDAY))
                .get();

        var before = at(OCTOBER, NOTHING_SAID, facts);
        var after = at(OCTOBER, said, facts);

        for (var each : RentreeStep.values()) {
            var isDeclared = after.step(each).state() == StepState.DECLARED;
            assertThat(isDeclared).isEqualTo(each == step && before.step(each).state() == StepState.UNKNOWN);
            assertThat(isDeclared
                            || after.step(each).state() == before.step(each).state())
                    .isTrue();
        }
        assertThat(after.late())
                .extracting(StepView::step)
                .isEqualTo(before.late().stream().map(StepView::step).toList());
        Statistics.collect(before.step(step).state());
        Statistics.coverage(check -> check.check(StepState.UNKNOWN).count(count -> count > 20));
    }

    @Test
    void since_when_is_known_where_the_host_knows() {
        var fact = new StepFact.Counted(1, 1, List.of(), Optional.of(MONDAY));

        assertThat(at(OCTOBER, NOTHING_SAID, Map.of(RentreeStep.IMPORT_TIMETABLE, fact))
                        .step(RentreeStep.IMPORT_TIMETABLE)
                        .since())
                .contains(MONDAY);
    }
}
