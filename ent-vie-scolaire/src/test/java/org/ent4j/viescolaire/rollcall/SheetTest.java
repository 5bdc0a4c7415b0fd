package org.ent4j.viescolaire.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.rollcall.RollCallFixture.*;

import java.time.LocalTime;
import java.util.List;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Lock;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Sheet;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Opened;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Planned;
import org.ent4j.viescolaire.rollcall.RollCallEvent.PupilAdded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Recorded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Refreshed;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;
import org.junit.jupiter.api.Test;

/** A sheet that is filled in online, and handed in as a whole. */
class SheetTest {

    private static final RollCallEntry LATE = RollCallEntry.late(BRUNO, LocalTime.of(9, 40));

    private RollCall rollCall = RollCall.planned(LESSON);
    private List<RollCallEntry> prefilled = Prefill.of(LESSON, List.of(), List.of());

    private Sheet sheet(Actor by, int seen, boolean isSubmitted, RollCallEntry... entries) {
        return new Sheet(at("09:30"), by, seen, List.of(entries), isSubmitted, "").knowing(() -> prefilled);
    }

    private List<RollCallEvent> taken(RollCallCommand command) {
        var outcome = RollCalls.decide(rollCall, command, POLICY).get();
        rollCall = outcome.state();
        return outcome.events();
    }

    private List<String> refused(RollCallCommand command) {
        var refusal = RollCalls.decide(rollCall, command, POLICY).getLeft();
        refusal.reasons()
                .forEach(reason -> assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "["));
        return refusal.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void the_first_sheet_opens_enters_what_it_changes_and_submits_at_once() {
        var events = taken(sheet(TEACHER, 0, true, RollCallEntry.absent(ANNE), LATE, RollCallEntry.present(CHLOE)));

        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(Planned.class, Opened.class, Recorded.class, Recorded.class, Submitted.class);
        assertThat(rollCall.counts()).isEqualTo(new RollCallCounts(4, 3, 1, 0, 1, 0));
    }

    @Test
    void a_sheet_is_kept_before_it_is_submitted_and_taken_up_again() {
        taken(sheet(TEACHER, 0, false, RollCallEntry.absent(ANNE)));

        assertThat(rollCall.state()).isEqualTo(RollCallState.OPEN);
        assertThat(taken(sheet(TEACHER, rollCall.version(), true, RollCallEntry.present(ANNE))))
                .extracting(Object::getClass)
                .containsExactly(Recorded.class, Submitted.class);
    }

    @Test
    void the_same_sheet_again_changes_nothing() {
        var sheet = sheet(TEACHER, 0, true, RollCallEntry.absent(ANNE));
        taken(sheet);

        assertThat(taken(sheet)).isEmpty();
    }

    @Test
    void of_two_who_call_one_lesson_the_second_is_told_and_decides_anew() {
        taken(sheet(TEACHER, 0, true, RollCallEntry.absent(ANNE)));

        assertThat(refused(sheet(OTHER_TEACHER, 0, true, RollCallEntry.present(ANNE), LATE)))
                .containsExactly("roll-call.changed-meanwhile");
        assertThat(rollCall.entry(ANNE)).contains(RollCallEntry.absent(ANNE));

        assertThat(taken(sheet(OTHER_TEACHER, rollCall.version(), true, RollCallEntry.present(ANNE), LATE)))
                .extracting(Object::getClass)
                .containsExactly(Amended.class, Amended.class);
    }

    @Test
    void all_that_is_wrong_with_a_sheet_is_said_and_nothing_of_it_is_taken() {
        prefilled = List.of(
                RollCallEntry.absent(ANNE).locked(), RollCallEntry.present(BRUNO), RollCallEntry.present(CHLOE));

        assertThat(refused(sheet(
                        TEACHER, 0, true, RollCallEntry.present(ANNE), RollCallEntry.late(BRUNO, LocalTime.of(11, 0)))))
                .containsExactly("roll-call.set-by-vie-scolaire", "roll-call.outside-the-lesson");
        assertThat(taken(sheet(CPE, 0, true, RollCallEntry.present(ANNE)))).hasSize(4);
    }

    @Test
    void what_is_known_meanwhile_of_pupils_of_whom_nobody_spoke_is_taken_in() {
        taken(sheet(TEACHER, 0, false, RollCallEntry.present(ANNE), LATE));
        prefilled = List.of(RollCallEntry.absent(CHLOE).locked());

        assertThat(refused(sheet(TEACHER, rollCall.version(), true, RollCallEntry.present(CHLOE))))
                .containsExactly("roll-call.set-by-vie-scolaire");
        assertThat(taken(sheet(TEACHER, rollCall.version(), true)))
                .extracting(Object::getClass)
                .containsExactly(Refreshed.class, Submitted.class);
    }

    @Test
    void whoever_sits_there_without_being_enrolled_is_added() {
        assertThat(taken(sheet(TEACHER, 0, true, RollCallEntry.present(GUEST))))
                .extracting(Object::getClass)
                .containsExactly(Planned.class, Opened.class, PupilAdded.class, Submitted.class);
        assertThat(rollCall.entry(GUEST)).isPresent();
    }

    @Test
    void it_is_not_taken_too_early_nor_once_it_is_locked() {
        var early = new Sheet(at("09:00"), TEACHER, 0, List.of(), true, "");
        assertThat(refused(early)).containsExactly("roll-call.too-early");

        taken(sheet(TEACHER, 0, true));
        taken(new Lock(at("10:00"), CPE));

        assertThat(taken(sheet(TEACHER, rollCall.version(), true))).isEmpty();
        assertThat(RollCalls.decide(rollCall, sheet(TEACHER, rollCall.version(), true, LATE), POLICY)
                        .isLeft())
                .isTrue();
    }
}
