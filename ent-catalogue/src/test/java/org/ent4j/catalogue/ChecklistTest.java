package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.Checklist.Saying;
import org.ent4j.catalogue.Checklist.Year;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.StepDeadlines;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.checklist.StepRole;
import org.ent4j.catalogue.checklist.StepState;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.RentreeFacts;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final PersonId MARIE = new PersonId("marie");
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final Year YEAR = new Year(SCHOOL, new SchoolYear(2026));
    private static final RentreeStep STEP = RentreeStep.SET_UP_HOME_PAGE;

    private final InMemoryTraces traces = new InMemoryTraces();
    private final Checklist checklist = checklist(RentreeFacts.none());

    private Checklist checklist(RentreeFacts facts) {
        return Checklist.of(new Checklist.Ports(
                new InMemoryShelf<>(RentreeMarks.FILING, traces),
                (who, task, where) -> who.equals(MARIE) && task == Task.MANAGE_SCHOOL,
                facts,
                (school, role) -> role == StepRole.CORRESPONDANT_ENT ? List.of(MARIE) : List.of(),
                StepDeadlines.usual()));
    }

    private static Saying saying(long seen) {
        return new Saying(MARIE, MONDAY, STEP, seen);
    }

    @Test
    void what_is_said_is_kept_with_a_trace_and_can_be_undone() {
        assertThat(checklist
                        .note(saying(0), YEAR, "la secrétaire s'en charge")
                        .get()
                        .version())
                .isEqualTo(1);
        checklist.postpone(saying(1), YEAR, DAY.plusDays(7), DAY).get();
        checklist.declare(saying(2), YEAR).get();

        var view = checklist.show(MARIE, YEAR, DAY).get().step(STEP);
        assertThat(view.state()).isEqualTo(StepState.DECLARED);
        assertThat(view.who()).containsExactly(MARIE);
        assertThat(view.mark().orElseThrow().note()).isEqualTo("la secrétaire s'en charge");

        checklist.undo(MARIE, MONDAY, YEAR, 3).get();
        assertThat(checklist.show(MARIE, YEAR, DAY).get().step(STEP).state()).isEqualTo(StepState.UNKNOWN);
        checklist.undo(MARIE, MONDAY, YEAR, 4).get();
        assertThat(checklist.show(MARIE, YEAR, DAY).get().step(STEP).state()).isEqualTo(StepState.DECLARED);
        checklist.withdraw(saying(5), YEAR).get();
        assertThat(checklist.show(MARIE, YEAR, DAY).get().step(STEP).mark()).isEmpty();

        assertThat(traces.list(Optional.of(Scope.school(SCHOOL)), Instant.MIN, Instant.MAX, 9))
                .extracting(Trace::action)
                .containsExactly("withdrawn", "undone", "undone", "declared", "postponed", "noted");
        assertThat(checklist.version(YEAR)).isEqualTo(6);
    }

    @Test
    void the_first_change_is_undone_to_nothing() {
        checklist.note(saying(0), YEAR, "x").get();

        assertThat(checklist.undo(MARIE, MONDAY, YEAR, 1).get().value().marks()).isEmpty();
    }

    @Test
    void whoever_may_not_is_told_so_and_whoever_is_late_as_well() {
        var luc = new PersonId("luc");

        assertThat(checklist.show(luc, YEAR, DAY).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(checklist.note(new Saying(luc, MONDAY, STEP, 0), YEAR, " ").getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(checklist
                        .overview(luc, Scope.academie("12"), List.of(SCHOOL), YEAR.year(), DAY)
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        checklist.note(saying(0), YEAR, "x").get();
        assertThat(checklist.note(saying(0), YEAR, "y").getLeft()).isInstanceOf(Superseded.class);
        assertThat(traces.list(Optional.empty(), Instant.MIN, Instant.MAX, 9)).hasSize(1);
    }

    @Test
    void many_schools_are_seen_at_once() {
        var known = checklist(RentreeFacts.none()
                .with(STEP, (school, year) -> StepFact.counted(school.equals(SCHOOL) ? 0 : 1, 1, List.of())));

        var overview = known.overview(
                        MARIE,
                        Scope.project(),
                        List.of(new StructureId("0570002B"), SCHOOL),
                        YEAR.year(),
                        LocalDate.of(2026, 11, 1))
                .get();

        assertThat(overview.late()).extracting(each -> each.school()).containsExactly(SCHOOL);
        assertThat(known.declare(saying(0), YEAR).getLeft().rules()).containsExactly("CAT-REN-05");
    }
}
