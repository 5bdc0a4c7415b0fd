package org.ent4j.viescolaire.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.rollcall.RollCallFixture.*;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.RollCallCommand.OfflineEntry;
import org.junit.jupiter.api.Test;

class RollCallsTest {

    private final List<RollCallEvent> journal = new ArrayList<>();
    private RollCall rollCall = RollCall.planned(LESSON);

    private void done(RollCallCommand command) {
        var outcome = RollCalls.decide(rollCall, command, POLICY).get();
        journal.addAll(outcome.events());
        rollCall = outcome.state();
        assertThat(RollCall.replay(journal)).isEqualTo(rollCall);
    }

    private List<String> refused(RollCallCommand command) {
        var refusal = RollCalls.decide(rollCall, command, POLICY).getLeft();
        refusal.reasons()
                .forEach(reason -> assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "["));
        return refusal.reasons().stream().map(Reason::code).toList();
    }

    private void open() {
        done(new RollCallCommand.Open(at("09:20"), TEACHER, Prefill.of(LESSON, List.of(), List.of())));
    }

    @Test
    void a_roll_is_called_ten_minutes_before_the_lesson_at_the_earliest() {
        assertThat(refused(new RollCallCommand.Open(at("09:14"), TEACHER, List.of())))
                .containsExactly("roll-call.too-early");

        done(new RollCallCommand.Open(at("09:15"), TEACHER, Prefill.of(LESSON, List.of(), List.of())));

        assertThat(rollCall.state()).isEqualTo(RollCallState.OPEN);
        assertThat(rollCall.counts()).isEqualTo(new RollCallCounts(4, 4, 0, 0, 0, 0));
    }

    @Test
    void what_is_said_again_keeps_the_motif_and_the_comment_that_were_given() {
        var said = RollCallEntry.absent(ANNE).withMotif("ma_mala").withComment("grippe");

        assertThat(RollCallEntry.absent(ANNE).keeping(said)).isEqualTo(said);
        assertThat(RollCallEntry.absent(ANNE).withMotif("in_firm").keeping(said))
                .isEqualTo(said.withMotif("in_firm"));
        assertThat(RollCallEntry.absent(ANNE).withComment("x").keeping(said)).isEqualTo(said.withComment("x"));
        assertThat(RollCallEntry.present(ANNE).keeping(said)).isEqualTo(RollCallEntry.present(ANNE));
    }

    @Test
    void the_second_teacher_who_opens_or_submits_changes_nothing() {
        open();
        var version = rollCall.version();
        done(new RollCallCommand.Open(at("09:16"), OTHER_TEACHER, List.of()));
        assertThat(rollCall.version()).isEqualTo(version);

        done(new RollCallCommand.Submit(at("09:30"), TEACHER));
        done(new RollCallCommand.Submit(at("09:31"), OTHER_TEACHER));

        assertThat(rollCall.version()).isEqualTo(version + 1);
    }

    @Test
    void a_roll_called_by_mistake_is_void_and_the_lesson_is_called_anew_as_the_timetable_has_it_now() {
        open();
        done(new RollCallCommand.Record(at("09:26"), TEACHER, RollCallEntry.absent(ANNE)));
        done(new RollCallCommand.Submit(at("09:27"), TEACHER));

        assertThat(refused(new RollCallCommand.VoidCall(at("09:30"), TEACHER, "mauvais cours")))
                .containsExactly("roll-call.not-theirs");
        assertThat(refused(new RollCallCommand.VoidCall(at("09:30"), CPE, " "))).containsExactly("roll-call.no-why");
        done(new RollCallCommand.VoidCall(at("09:30"), CPE, "mauvais cours"));
        var version = rollCall.version();
        done(new RollCallCommand.VoidCall(at("09:31"), CPE, "encore"));

        assertThat(rollCall.version()).isEqualTo(version);
        assertThat(rollCall.isVoid()).isTrue();
        assertThat(rollCall.entries()).isEmpty();
        assertThat(rollCall.isForgotten(at("10:00"), POLICY)).isTrue();

        var moved = new CalledLesson("maths", period("09:25", "10:20"), "Maths", "6B", Set.of(), Set.of(BRUNO));
        rollCall = rollCall.of(moved);
        done(new RollCallCommand.Open(at("09:40"), TEACHER, Prefill.of(moved, List.of(), List.of())));

        assertThat(rollCall.lesson()).isEqualTo(moved);
        assertThat(rollCall.of(LESSON).lesson()).isEqualTo(moved);
        assertThat(rollCall.entries()).containsOnlyKeys(BRUNO);
        assertThat(rollCall.state()).isEqualTo(RollCallState.OPEN);
    }

    @Test
    void a_locked_roll_is_unlocked_before_it_is_void_and_one_that_nobody_called_is_not() {
        assertThat(refused(new RollCallCommand.VoidCall(at("09:30"), CPE, "erreur")))
                .containsExactly("state.not-now");
        open();
        done(new RollCallCommand.Submit(at("09:27"), TEACHER));
        done(new RollCallCommand.Lock(at("09:28"), CPE));

        assertThat(refused(new RollCallCommand.VoidCall(at("09:30"), CPE, "erreur")))
                .containsExactly("state.not-now");
    }

    @Test
    void what_a_device_sent_before_does_not_call_a_void_roll_again() {
        var merge = new RollCallCommand.Merge(
                at("09:30"),
                TEACHER,
                "b1",
                Prefill.of(LESSON, List.of(), List.of()),
                List.of(new RollCallCommand.OfflineEntry(RollCallEntry.absent(ANNE), at("09:26"))),
                true);
        done(merge);
        done(new RollCallCommand.VoidCall(at("09:31"), CPE, "mauvais cours"));
        done(merge);

        assertThat(rollCall.isVoid()).isTrue();
    }

    @Test
    void a_guardian_calls_no_roll() {
        var mother = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);

        assertThat(refused(new RollCallCommand.Open(at("09:25"), mother, List.of())))
                .containsExactly("roll-call.not-theirs");
    }

    @Test
    void what_is_announced_after_the_roll_was_opened_is_known_where_nobody_has_entered_anything() {
        open();
        done(new RollCallCommand.Record(at("09:26"), TEACHER, RollCallEntry.late(BRUNO, LocalTime.of(9, 26))));
        var fresh = List.of(RollCallEntry.absent(ANNE).locked(), RollCallEntry.absent(BRUNO));

        done(new RollCallCommand.Refresh(at("09:27"), TEACHER, fresh));

        assertThat(rollCall.entry(ANNE)).contains(RollCallEntry.absent(ANNE).locked());
        assertThat(rollCall.entry(BRUNO)).contains(RollCallEntry.late(BRUNO, LocalTime.of(9, 26)));
    }

    @Test
    void who_is_absent_late_gone_or_exempt_is_counted() {
        open();
        done(new RollCallCommand.Record(at("09:26"), TEACHER, RollCallEntry.absent(ANNE)));
        done(new RollCallCommand.Record(
                at("09:40"),
                TEACHER,
                RollCallEntry.late(BRUNO, LocalTime.of(9, 40)).withMotif("ma_transp")));
        done(new RollCallCommand.Record(at("10:00"), OTHER_TEACHER, RollCallEntry.left(CHLOE, LocalTime.of(10, 0))));
        done(new RollCallCommand.Record(at("10:00"), TEACHER, RollCallEntry.exempt(DAVID)));
        done(new RollCallCommand.AddPupil(at("10:01"), TEACHER, GUEST));
        done(new RollCallCommand.Submit(at("10:02"), TEACHER));

        assertThat(rollCall.counts()).isEqualTo(new RollCallCounts(5, 3, 1, 1, 1, 1));
        assertThat(rollCall.state().isTaken()).isTrue();
        assertThat(rollCall.version()).isEqualTo(8);
    }

    @Test
    void what_is_entered_after_the_submission_is_an_amendment_with_its_reason() {
        open();
        done(new RollCallCommand.Submit(at("09:30"), TEACHER));

        assertThat(refused(new RollCallCommand.Record(at("09:40"), TEACHER, RollCallEntry.absent(ANNE))))
                .containsExactly("state.not-now");
        done(new RollCallCommand.Amend(at("09:40"), TEACHER, RollCallEntry.absent(ANNE), "erreur de ligne"));

        assertThat(journal.get(3))
                .isEqualTo(new RollCallEvent.Amended(
                        at("09:40"), TEACHER, RollCallEntry.absent(ANNE), at("09:40"), "erreur de ligne"));
        assertThat(rollCall.counts().absent()).isEqualTo(1);
    }

    @Test
    void what_vie_scolaire_has_entered_or_locked_is_not_changed_by_the_teacher() {
        open();
        done(new RollCallCommand.Record(
                at("09:22"), CPE, RollCallEntry.absent(ANNE).locked()));
        assertThat(refused(new RollCallCommand.Record(at("09:26"), TEACHER, RollCallEntry.present(ANNE))))
                .containsExactly("roll-call.set-by-vie-scolaire");
        assertThat(refused(new RollCallCommand.Record(
                        at("09:26"), TEACHER, RollCallEntry.absent(BRUNO).locked())))
                .containsExactly("roll-call.set-by-vie-scolaire");

        done(new RollCallCommand.Submit(at("09:30"), TEACHER));
        assertThat(refused(new RollCallCommand.Lock(at("11:00"), TEACHER))).containsExactly("roll-call.not-theirs");
        done(new RollCallCommand.Lock(at("11:00"), CPE));
        assertThat(refused(new RollCallCommand.Amend(at("11:05"), TEACHER, RollCallEntry.absent(BRUNO), "")))
                .containsExactly("state.not-now");
        done(new RollCallCommand.Unlock(at("11:10"), CPE, "oubli"));
        done(new RollCallCommand.Amend(at("11:12"), CPE, RollCallEntry.present(ANNE), "était à l'infirmerie"));

        assertThat(rollCall.counts().absent()).isZero();
    }

    @Test
    void only_who_is_enrolled_that_day_has_a_row_and_hours_are_within_the_lesson() {
        open();

        assertThat(refused(new RollCallCommand.Record(at("09:30"), TEACHER, RollCallEntry.absent(GUEST))))
                .containsExactly("roll-call.not-enrolled");
        assertThat(refused(new RollCallCommand.Record(
                        at("09:30"), TEACHER, RollCallEntry.late(ANNE, LocalTime.of(10, 21)))))
                .containsExactly("roll-call.outside-the-lesson");
        assertThat(refused(new RollCallCommand.Record(
                        at("09:30"), TEACHER, RollCallEntry.left(GUEST, LocalTime.of(9, 0)))))
                .containsExactly("roll-call.not-enrolled", "roll-call.outside-the-lesson");
    }

    @Test
    void a_roll_that_nobody_submits_is_forgotten_after_a_quarter_of_an_hour() {
        assertThat(rollCall.isForgotten(at("09:39"), POLICY)).isFalse();
        assertThat(rollCall.isForgotten(at("09:40"), POLICY)).isTrue();
        open();
        assertThat(rollCall.isForgotten(at("11:00"), POLICY)).isTrue();
        done(new RollCallCommand.Submit(at("11:00"), TEACHER));
        assertThat(rollCall.isForgotten(at("11:01"), POLICY)).isFalse();
    }

    @Test
    void everybody_is_present_at_first_except_who_is_known_to_be_away_or_was_absent_before() {
        var earlier = lesson("francais", "08:30", "09:25");
        var before = RollCall.replay(List.of(
                new RollCallEvent.Planned(at("08:30"), TEACHER, earlier),
                new RollCallEvent.Opened(at("08:30"), TEACHER, Prefill.of(earlier, List.of(), List.of())),
                new RollCallEvent.Recorded(at("08:31"), TEACHER, RollCallEntry.absent(ANNE), at("08:31")),
                new RollCallEvent.Submitted(at("08:32"), TEACHER)));
        var known = List.of(
                new Beforehand(BRUNO, period("08:00", "12:00"), Beforehand.Why.ABSENCE, Optional.of("ma_maex")),
                new Beforehand(CHLOE, period("08:00", "09:45"), Beforehand.Why.ABSENCE, Optional.empty()),
                new Beforehand(DAVID, period("08:00", "17:00"), Beforehand.Why.EXEMPTION, Optional.empty()),
                new Beforehand(ANNE, period("13:00", "14:00"), Beforehand.Why.ABSENCE, Optional.empty()));

        assertThat(Prefill.of(LESSON, known, List.of(before)))
                .containsExactly(
                        RollCallEntry.absent(ANNE),
                        RollCallEntry.absent(BRUNO).withMotif("ma_maex").locked(),
                        RollCallEntry.late(CHLOE, LocalTime.of(9, 45)),
                        RollCallEntry.exempt(DAVID).locked());
    }

    @Test
    void a_pupil_whose_announced_absence_is_over_is_expected_again() {
        var earlier = lesson("francais", "08:30", "09:25");
        var announced = new Beforehand(ANNE, period("08:00", "09:25"), Beforehand.Why.ABSENCE, Optional.of("ma_maex"));
        var before = RollCall.replay(List.of(
                new RollCallEvent.Planned(at("08:30"), TEACHER, earlier),
                new RollCallEvent.Opened(at("08:30"), TEACHER, Prefill.of(earlier, List.of(announced), List.of())),
                new RollCallEvent.Submitted(at("08:32"), TEACHER)));
        assertThat(before.entry(ANNE).map(RollCallEntry::presence)).contains(Presence.ABSENT);

        assertThat(Prefill.of(LESSON, List.of(announced), List.of(before))).contains(RollCallEntry.present(ANNE));
    }

    @Test
    void a_pupil_who_is_taken_out_in_the_middle_leaves() {
        var known = List.of(new Beforehand(ANNE, period("10:00", "12:00"), Beforehand.Why.ABSENCE, Optional.empty()));

        assertThat(Prefill.of(LESSON, known, List.of()).get(0))
                .isEqualTo(RollCallEntry.left(ANNE, LocalTime.of(10, 0)));
    }

    @Test
    void announcements_that_touch_are_one_absence_and_one_that_covers_the_lesson_counts_most() {
        var known = List.of(
                new Beforehand(ANNE, period("08:00", "09:45"), Beforehand.Why.ABSENCE, Optional.empty()),
                new Beforehand(ANNE, period("09:45", "12:00"), Beforehand.Why.ABSENCE, Optional.of("ma_rdv_ext")),
                new Beforehand(BRUNO, period("08:00", "09:30"), Beforehand.Why.ABSENCE, Optional.empty()),
                new Beforehand(BRUNO, period("08:00", "17:00"), Beforehand.Why.EXCLUSION, Optional.empty()),
                new Beforehand(CHLOE, period("08:00", "09:40"), Beforehand.Why.ABSENCE, Optional.empty()),
                new Beforehand(CHLOE, period("10:00", "12:00"), Beforehand.Why.ABSENCE, Optional.empty()));

        assertThat(Prefill.of(LESSON, known, List.of()).subList(0, 3))
                .containsExactly(
                        RollCallEntry.absent(ANNE).withMotif("ma_rdv_ext").locked(),
                        RollCallEntry.absent(BRUNO).locked(),
                        new RollCallEntry(
                                CHLOE,
                                Presence.PRESENT,
                                Optional.of(LocalTime.of(9, 40)),
                                Optional.of(LocalTime.of(10, 0)),
                                Optional.empty(),
                                "",
                                false));
    }

    @Test
    void of_entries_without_a_network_the_order_in_which_they_come_does_not_matter() {
        open();
        done(merge("a", false, new OfflineEntry(RollCallEntry.present(ANNE), at("09:40"))));
        done(merge("b", false, new OfflineEntry(RollCallEntry.absent(ANNE), at("09:30"))));

        assertThat(rollCall.entry(ANNE)).contains(RollCallEntry.present(ANNE));
        assertThat(rollCall.setAside()).hasSize(1);
    }

    @Test
    void a_device_whose_clock_is_ahead_does_not_win_for_ever() {
        open();
        done(merge("a", false, new OfflineEntry(RollCallEntry.absent(ANNE), at("18:00"))));
        done(new RollCallCommand.Submit(at("12:01"), TEACHER));

        done(new RollCallCommand.Merge(
                at("13:00"),
                TEACHER,
                "c",
                List.of(),
                List.of(new OfflineEntry(RollCallEntry.present(ANNE), at("12:30"))),
                false));

        assertThat(rollCall.entry(ANNE)).contains(RollCallEntry.present(ANNE));
    }

    @Test
    void an_entry_that_may_not_count_adds_nobody() {
        open();
        done(merge("a", false, new OfflineEntry(RollCallEntry.late(GUEST, LocalTime.of(9, 0)), at("09:30"))));

        assertThat(rollCall.counts().all()).isEqualTo(4);
        assertThat(rollCall.setAside()).hasSize(1);
    }

    @Test
    void batches_of_two_devices_may_have_one_name_and_a_batch_may_come_again_with_more() {
        open();
        done(merge("1", false, new OfflineEntry(RollCallEntry.absent(ANNE), at("09:30"))));
        done(new RollCallCommand.Merge(
                at("12:00"),
                TEACHER,
                "1",
                List.of(),
                List.of(new OfflineEntry(RollCallEntry.absent(BRUNO), at("09:30"))),
                false));
        done(merge(
                "1",
                false,
                new OfflineEntry(RollCallEntry.absent(ANNE), at("09:30")),
                new OfflineEntry(RollCallEntry.absent(CHLOE), at("09:31"))));

        assertThat(rollCall.counts().absent()).isEqualTo(3);
    }

    @Test
    void what_was_set_aside_after_vie_scolaire_looked_waits_until_it_looks_again() {
        open();
        done(new RollCallCommand.Record(at("09:40"), TEACHER, RollCallEntry.present(ANNE)));
        done(merge("a", false, new OfflineEntry(RollCallEntry.absent(ANNE), at("09:30"))));
        done(new RollCallCommand.Merge(
                at("12:30"),
                CPE,
                "cpe",
                List.of(),
                List.of(new OfflineEntry(RollCallEntry.exempt(ANNE), at("09:50"))),
                false));

        assertThat(rollCall.entry(ANNE)).contains(RollCallEntry.exempt(ANNE));
        assertThat(rollCall.setAside()).hasSize(1);
    }

    private RollCallCommand.Merge merge(String batch, boolean submitted, OfflineEntry... entries) {
        return new RollCallCommand.Merge(
                at("12:00"),
                OTHER_TEACHER,
                batch,
                Prefill.of(LESSON, List.of(), List.of()),
                List.of(entries),
                submitted);
    }

    @Test
    void entries_without_a_network_open_and_submit_the_roll_and_come_only_once() {
        var absent = new OfflineEntry(RollCallEntry.absent(ANNE), at("09:27"));
        var guest = new OfflineEntry(RollCallEntry.absent(GUEST), at("09:28"));
        done(merge("b1", true, absent, guest));

        assertThat(rollCall.state()).isEqualTo(RollCallState.SUBMITTED);
        assertThat(rollCall.counts()).isEqualTo(new RollCallCounts(5, 3, 2, 0, 0, 0));
        var events = journal.size();
        done(merge("b1", true, absent, guest));
        assertThat(journal).hasSize(events);
    }

    @Test
    void of_two_teachers_the_later_entry_counts_and_the_other_is_kept_for_vie_scolaire() {
        open();
        done(new RollCallCommand.Record(at("09:40"), TEACHER, RollCallEntry.late(ANNE, LocalTime.of(9, 40))));
        done(new RollCallCommand.Submit(at("10:00"), TEACHER));

        done(merge(
                "b2",
                true,
                new OfflineEntry(RollCallEntry.absent(ANNE), at("09:27")),
                new OfflineEntry(RollCallEntry.absent(BRUNO), at("09:28"))));

        assertThat(rollCall.entry(ANNE)).contains(RollCallEntry.late(ANNE, LocalTime.of(9, 40)));
        assertThat(rollCall.entry(BRUNO)).contains(RollCallEntry.absent(BRUNO));
        assertThat(rollCall.setAside()).extracting(aside -> aside.entry()).containsExactly(RollCallEntry.absent(ANNE));
        done(new RollCallCommand.Amend(at("13:00"), CPE, RollCallEntry.late(ANNE, LocalTime.of(9, 41)), ""));
        assertThat(rollCall.setAside()).isEmpty();
    }

    @Test
    void entries_that_come_after_the_lock_are_all_set_aside() {
        open();
        done(new RollCallCommand.Submit(at("10:00"), TEACHER));
        done(new RollCallCommand.Lock(at("11:00"), CPE));

        done(merge(
                "b3",
                true,
                new OfflineEntry(RollCallEntry.absent(ANNE), at("09:50")),
                new OfflineEntry(RollCallEntry.absent(GUEST), at("09:51"))));

        assertThat(rollCall.counts().absent()).isZero();
        assertThat(rollCall.setAside()).hasSize(2);
    }
}
