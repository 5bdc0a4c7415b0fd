package org.ent4j.viescolaire.absence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ANNE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.BREAKDOWN;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CEREMONY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.COUNTING;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CPE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.FAMILY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ILL;
import static org.ent4j.viescolaire.absence.AbsenceFixture.MOTHER;
import static org.ent4j.viescolaire.absence.AbsenceFixture.POLICY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.SICKROOM;
import static org.ent4j.viescolaire.absence.AbsenceFixture.TEACHER;
import static org.ent4j.viescolaire.absence.AbsenceFixture.YEAR;
import static org.ent4j.viescolaire.absence.AbsenceFixture.absent;
import static org.ent4j.viescolaire.absence.AbsenceFixture.at;
import static org.ent4j.viescolaire.absence.AbsenceFixture.declared;
import static org.ent4j.viescolaire.absence.AbsenceFixture.entered;
import static org.ent4j.viescolaire.absence.AbsenceFixture.period;
import static org.ent4j.viescolaire.absence.AbsenceFixture.present;
import static org.ent4j.viescolaire.absence.AbsenceFixture.roll;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Group;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceCommand.Reopen;
import org.ent4j.viescolaire.absence.AbsenceCommand.ReportDelivery;
import org.ent4j.viescolaire.absence.AbsenceCommand.Separate;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.absence.AbsenceCommand.VoidRollCall;
import org.ent4j.viescolaire.absence.AbsenceCommand.Withdraw;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.AttendanceEntry;
import org.ent4j.viescolaire.counting.Counted;
import org.ent4j.viescolaire.counting.Nature;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.junit.jupiter.api.Test;

class AbsenceFilesTest {

    private static final Set<Integer> ALL = Set.of();

    private final List<AbsenceEvent> journal = new ArrayList<>();
    private AbsenceFile file = AbsenceFile.empty(ANNE, YEAR);

    private void done(AbsenceCommand command) {
        var outcome = AbsenceFiles.decide(file, command, POLICY)
                .getOrElseThrow(refused -> new AssertionError(command + " gives " + refused.reasons()));
        file = outcome.state();
        journal.addAll(outcome.events());
        if (!journal.isEmpty()) {
            assertThat(AbsenceFile.replay(journal)).isEqualTo(file);
        }
    }

    private List<String> refused(AbsenceCommand command) {
        var outcome = AbsenceFiles.decide(file, command, POLICY);
        assertThat(outcome.isLeft()).as(command.toString()).isTrue();
        return outcome.getLeft().reasons().stream().map(Reason::code).toList();
    }

    private Dossier dossier(int number) {
        return file.dossier(number).orElseThrow();
    }

    private void lock(int dossier) {
        done(new Lock(at("12:00"), CPE, dossier));
    }

    @Test
    void a_pupil_called_absent_has_a_new_dossier_without_a_reason() {
        done(absent("08:30", "09:25"));

        assertThat(file.live()).singleElement().satisfies(dossier -> {
            assertThat(dossier.state()).isEqualTo(DossierState.NOUVEAU);
            assertThat(dossier.type()).isEqualTo(AbsenceType.ABSENCE);
            assertThat(dossier.span()).contains(period("08:30", "09:25"));
            assertThat(dossier.parts().get(0).settlement()).isEqualTo(Settlement.SANS_MOTIF);
            assertThat(Awaiting.of(dossier, POLICY)).containsExactly(Awaiting.CONTACT, Awaiting.MOTIF);
        });
        assertThat(journal.get(0)).isInstanceOf(AbsenceEvent.Opened.class);
    }

    @Test
    void the_same_roll_call_again_changes_nothing() {
        done(absent("08:30", "09:25"));
        var events = journal.size();

        done(absent("08:30", "09:25"));

        assertThat(journal).hasSize(events);
    }

    @Test
    void absences_touch_over_lunch_and_not_over_a_lesson_that_the_pupil_was_in() {
        done(absent("11:05", "12:00"));
        done(absent("13:55", "14:50"));
        done(absent("15:55", "16:50", period("14:55", "15:50")));

        assertThat(file.live()).hasSize(2);
        assertThat(dossier(1).span()).contains(period("11:05", "14:50"));
        assertThat(dossier(2).span()).contains(period("15:55", "16:50"));
    }

    @Test
    void a_roll_called_late_joins_the_dossiers_on_both_sides_of_its_lesson() {
        done(absent("08:30", "09:25"));
        done(absent("10:35", "11:30", period("08:00", "08:20"), period("09:30", "10:20")));
        assertThat(file.live()).hasSize(2);

        done(absent("09:25", "10:35"));

        assertThat(file.live())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.parts())
                        .extracting(Part::period)
                        .containsExactly(period("08:30", "09:25"), period("09:25", "10:35"), period("10:35", "11:30")));
        assertThat(dossier(2).groupedInto()).contains(1);
        assertThat(dossier(2).state()).isEqualTo(DossierState.REGROUPE);
    }

    @Test
    void a_new_absence_never_hides_in_a_locked_dossier() {
        done(absent("11:05", "12:00"));
        done(new GiveReason(at("12:10"), CPE, 1, ALL, CEREMONY, "mariage"));
        done(new Regularise(at("12:10"), CPE, 1, ALL));
        lock(1);

        done(absent("13:55", "14:50"));

        assertThat(dossier(1).span()).contains(period("11:05", "12:00"));
        assertThat(dossier(2).follows()).contains(1);
        assertThat(Absences.by(POLICY).isExcused(dossier(1))).isTrue();
        assertThat(Absences.by(POLICY).isExcused(dossier(2))).isFalse();
        assertThat(Awaiting.of(dossier(2), POLICY)).contains(Awaiting.MOTIF);
        assertThat(refused(new Group(at("15:00"), CPE, 2, 1))).containsExactly("state.not-now");
    }

    @Test
    void grouped_parts_keep_their_own_reasons_and_one_unexcused_is_enough() {
        done(absent("11:05", "12:00"));
        done(new GiveReason(at("12:10"), CPE, 1, ALL, CEREMONY, ""));
        done(new Regularise(at("12:10"), CPE, 1, ALL));

        done(absent("13:55", "14:50"));
        lock(1);

        assertThat(dossier(1).parts())
                .extracting(Part::settlement)
                .containsExactly(Settlement.REGULARISEE, Settlement.SANS_MOTIF);
        assertThat(Absences.by(POLICY).isExcused(dossier(1))).isFalse();
    }

    @Test
    void an_amended_roll_call_takes_its_part_back_and_the_dossier_with_it() {
        done(absent("08:30", "09:25"));

        done(roll("08:30", "09:25", RollCallEntry.late(ANNE, LocalTime.of(8, 50))));

        assertThat(dossier(1).state()).isEqualTo(DossierState.ANNULE);
        assertThat(file.live()).singleElement().satisfies(dossier -> {
            assertThat(dossier.type()).isEqualTo(AbsenceType.RETARD);
            assertThat(dossier.span()).contains(period("08:30", "08:50"));
        });
    }

    @Test
    void a_lesson_without_a_reason_is_no_absence_while_the_pupil_is_in_the_school_and_is_one_again_without_the_stay() {
        done(absent("08:30", "09:25"));
        done(new TakeStay(at("09:00"), CPE, "cdi", List.of(period("08:38", "09:20"))));
        done(new TakeStay(at("09:01"), CPE, "nurse", List.of(period("09:20", "10:00"))));
        var version = file.version();
        done(new TakeStay(at("09:02"), CPE, "nurse", List.of(period("09:20", "10:00"))));

        assertThat(file.version()).isEqualTo(version);
        assertThat(file.parts()).allMatch(POLICY::isInSchool).allMatch(POLICY::excuses);
        assertThat(Awaiting.of(file.live().get(0), POLICY)).isEmpty();
        assertThat(halfDays()).isZero();

        done(new TakeStay(at("09:10"), CPE, "cdi", List.of()));

        assertThat(file.parts()).noneMatch(POLICY::isInSchool).noneMatch(POLICY::excuses);
        assertThat(halfDays()).isOne();
    }

    @Test
    void a_stay_is_no_reason_where_there_is_one_and_takes_its_own_time_alone_from_what_was_announced() {
        done(declared("08:00", "12:00", FAMILY));
        done(entered(AbsenceType.ABSENCE, "13:00", "17:00"));

        done(new TakeStay(at("16:00"), CPE, "cdi", List.of(period("09:00", "10:00"), period("14:00", "15:00"))));

        assertThat(Absences.by(POLICY).entries(file))
                .extracting(AttendanceEntry::period, AttendanceEntry::nature)
                .containsExactly(
                        tuple(period("08:00", "12:00"), Nature.ABSENCE),
                        tuple(period("13:00", "14:00"), Nature.ABSENCE),
                        tuple(period("14:00", "15:00"), Nature.ELSEWHERE),
                        tuple(period("15:00", "17:00"), Nature.ABSENCE));
        assertThat(file.parts()).noneMatch(POLICY::isInSchool);
    }

    @Test
    void a_stay_of_a_few_minutes_leaves_the_lesson_one_absence_of_what_is_left() {
        done(absent("08:30", "09:25"));
        done(new TakeStay(at("09:00"), CPE, "nurse", List.of(period("08:55", "09:05"))));

        assertThat(file.parts()).noneMatch(POLICY::isInSchool).noneMatch(POLICY::excuses);
        assertThat(Awaiting.of(file.live().get(0), POLICY)).contains(Awaiting.MOTIF, Awaiting.CONTACT);
        assertThat(count().halfDayCount().unexcused()).isOne();
        assertThat(count().latenesses()).isEmpty();
        assertThat(count().time().get(period("08:30", "09:25").start().toLocalDate()))
                .isEqualTo(new Counted.Time(Duration.ZERO, Duration.ofMinutes(45)));
    }

    @Test
    void what_a_stay_leaves_of_a_lesson_is_one_lateness_when_it_is_short_and_the_way_is_nothing() {
        done(absent("08:30", "09:25"));
        done(new TakeStay(at("09:00"), CPE, "cdi", List.of(period("08:42", "09:13"))));

        assertThat(count().halfDays()).isEmpty();
        assertThat(count().latenesses().get(period("08:30", "09:25").start().toLocalDate()))
                .isEqualTo(new Counted(0, 1));

        done(new TakeStay(at("09:30"), CPE, "cdi", List.of(period("08:35", "09:20"))));

        assertThat(file.parts()).allMatch(POLICY::isInSchool);
        assertThat(count().latenesses()).isEmpty();
        assertThat(file.parts()).noneMatch(POLICY.onTheWay(Duration.ofMinutes(9))::isInSchool);
    }

    @Test
    void a_reason_that_is_given_later_counts_before_the_stay_and_what_is_locked_hears_of_none() {
        done(absent("08:30", "09:25"));
        done(new TakeStay(at("09:00"), CPE, "cdi", List.of(period("08:50", "09:20"))));
        done(new GiveReason(at("11:00"), CPE, 1, ALL, FAMILY, ""));
        assertThat(file.parts()).noneMatch(POLICY::isInSchool);

        done(absent("14:00", "14:55", period("09:30", "10:25")));
        lock(2);
        var version = file.version();
        done(new TakeStay(at("15:00"), CPE, "nurse", List.of(period("14:10", "14:40"))));

        assertThat(file.version()).isEqualTo(version);
    }

    private int halfDays() {
        return count().halfDayCount().all();
    }

    private AttendanceCount count() {
        return Attendance.count(Absences.by(POLICY).entries(file), COUNTING, day -> true);
    }

    @Test
    void a_roll_call_that_was_void_leaves_nothing_even_of_what_was_treated() {
        done(absent("08:30", "09:25"));
        done(absent("09:30", "10:25"));
        done(new GiveReason(at("11:00"), CPE, 1, ALL, FAMILY, ""));

        done(new VoidRollCall(at("11:05"), CPE, "08:30", "mauvais cours"));

        assertThat(file.parts()).extracting(Part::period).containsExactly(period("09:30", "10:25"));
        assertThat(journal).last().isInstanceOf(AbsenceEvent.PartWithdrawn.class);
        var version = file.version();
        done(new VoidRollCall(at("11:06"), CPE, "08:30", "encore"));
        assertThat(file.version()).isEqualTo(version);
    }

    @Test
    void a_roll_call_that_was_void_saw_nobody_in_an_announced_absence() {
        done(declared("08:00", "12:00", FAMILY));
        done(present("08:30", "09:25"));
        assertThat(file.parts().anyMatch(Part::isContradicted)).isTrue();

        done(new VoidRollCall(at("11:05"), CPE, "08:30", "mauvais cours"));

        assertThat(file.parts()).hasSize(1).noneMatch(Part::isContradicted);
    }

    @Test
    void a_roll_call_with_a_locked_absence_is_not_void_and_vie_scolaire_alone_says_so() {
        done(absent("08:30", "09:25"));
        assertThat(refused(new VoidRollCall(at("11:00"), TEACHER, "08:30", "erreur")))
                .containsExactly("absence.not-for-them");
        lock(1);

        assertThat(refused(new VoidRollCall(at("11:00"), CPE, "08:30", "erreur")))
                .containsExactly("absence.locked");
    }

    @Test
    void what_is_locked_stays_and_is_contradicted_by_a_roll_call_that_says_otherwise() {
        done(absent("08:30", "09:25"));
        lock(1);

        done(present("08:30", "09:25"));

        assertThat(dossier(1).state()).isEqualTo(DossierState.VERROUILLE);
        assertThat(dossier(1).parts().get(0).isContradicted()).isTrue();
        assertThat(Absences.by(POLICY).entries(file)).isEmpty();
        done(absent("08:30", "09:25"));
        assertThat(dossier(1).parts().get(0).isContradicted()).isFalse();
        assertThat(Absences.by(POLICY).entries(file)).hasSize(1);
    }

    @Test
    void a_slip_of_the_teacher_takes_no_decision_away() {
        done(absent("08:30", "09:25"));
        done(new GiveReason(at("10:00"), CPE, 1, ALL, CEREMONY, ""));
        done(new Regularise(at("10:01"), CPE, 1, ALL));

        done(present("08:30", "09:25"));
        done(absent("08:30", "09:25"));

        assertThat(file.live())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.parts())
                        .extracting(Part::settlement)
                        .containsExactly(Settlement.REGULARISEE));
    }

    @Test
    void an_hour_that_is_corrected_keeps_its_reason() {
        done(roll("08:30", "09:25", RollCallEntry.late(ANNE, LocalTime.of(8, 45))));
        done(new GiveReason(at("10:00"), CPE, 1, ALL, BREAKDOWN, ""));

        done(roll("08:30", "09:25", RollCallEntry.late(ANNE, LocalTime.of(8, 46))));

        assertThat(file.live()).singleElement().satisfies(dossier -> {
            assertThat(dossier.span()).contains(period("08:30", "08:46"));
            assertThat(dossier.parts().get(0).motif()).contains(BREAKDOWN);
        });
    }

    @Test
    void two_declarations_explain_a_lesson_together() {
        done(declared("08:00", "09:00", FAMILY));
        done(declared("09:00", "12:00", FAMILY));

        done(absent("08:30", "09:25"));

        assertThat(file.parts()).allMatch(part -> part.origin().isAnnounced());
        done(new Withdraw(at("13:00"), CPE, 1, ""));
        assertThat(file.parts().filter(part -> !part.origin().isAnnounced()).map(Part::period))
                .containsExactly(period("08:30", "09:25"));
    }

    @Test
    void what_a_roll_call_found_is_taken_in_by_what_is_entered_later() {
        done(absent("08:30", "09:25"));
        done(declared("08:00", "12:00", FAMILY));

        done(absent("08:30", "09:25"));

        assertThat(file.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.origin().source()).isEqualTo(Source.RESPONSABLE));
    }

    @Test
    void a_new_absence_makes_a_dossier_new_again_and_asks_for_another_call() {
        done(absent("08:30", "09:25"));
        done(new NoteFollowUp(at("09:30"), CPE, 1, FollowUp.Kind.APPEL_EMIS, ""));
        assertThat(dossier(1).state()).isEqualTo(DossierState.EN_COURS);
        assertThat(Awaiting.of(dossier(1), POLICY)).doesNotContain(Awaiting.CONTACT);

        done(absent("14:00", "14:55"));

        assertThat(dossier(1).parts()).hasSize(2);
        assertThat(dossier(1).state()).isEqualTo(DossierState.NOUVEAU);
        assertThat(Awaiting.of(dossier(1), POLICY)).contains(Awaiting.CONTACT);
    }

    @Test
    void a_lesson_submitted_late_shows_that_two_absences_do_not_touch() {
        done(absent("08:30", "09:25"));
        done(absent("14:00", "14:55"));
        assertThat(file.live()).hasSize(1);

        done(present("10:00", "10:55"));

        assertThat(file.live()).hasSize(2);
    }

    @Test
    void an_exemption_of_a_subject_explains_that_subject_alone() {
        done(new Enter(
                at("07:00"),
                CPE,
                AbsenceType.DISPENSE,
                List.of(period("08:00", "18:00")),
                Origin.of(Source.VIE_SCOLAIRE),
                Optional.of("EPS"),
                Optional.empty(),
                ""));

        done(absent("08:30", "09:25"));

        assertThat(file.live()).extracting(Dossier::type).contains(AbsenceType.ABSENCE);
        done(declared("08:00", "12:00", FAMILY));
    }

    @Test
    void a_pupil_who_comes_when_the_lesson_ends_was_not_there() {
        done(declared("08:00", "09:00", FAMILY));

        done(roll("08:30", "09:25", RollCallEntry.late(ANNE, LocalTime.of(9, 25))));

        assertThat(file.parts().filter(part -> part.origin().isAnnounced())).noneMatch(Part::isContradicted);
    }

    @Test
    void a_guardian_cannot_undo_a_refusal() {
        done(absent("08:30", "09:25"));
        done(new GiveReason(at("10:00"), MOTHER, 1, ALL, ILL, ""));
        done(new Justify(at("10:01"), MOTHER, 1, ALL, new Proof(Proof.Kind.CERTIFICAT_MEDICAL, "faux")));
        done(new RefuseReason(at("11:00"), CPE, 1, ALL, "certificat d'un autre élève"));
        assertThat(dossier(1).parts().get(0).proof()).isEmpty();

        done(new GiveReason(at("12:00"), MOTHER, 1, ALL, ILL, ""));

        assertThat(dossier(1).parts().get(0).settlement()).isEqualTo(Settlement.CONTESTEE);
        for (var excuse : AbsencePolicy.Excuse.values()) {
            assertThat(POLICY.excusing(excuse).excuses(dossier(1).parts().get(0)))
                    .isFalse();
        }
        assertThat(Awaiting.of(dossier(1), POLICY)).contains(Awaiting.DECISION);
    }

    @Test
    void a_guardian_does_not_say_that_the_school_looks_after_the_pupil() {
        done(absent("08:30", "09:25"));

        assertThat(refused(new GiveReason(at("10:00"), MOTHER, 1, ALL, SICKROOM, "")))
                .containsExactly("absence.motif-of-the-school");
    }

    @Test
    void a_guardian_takes_back_an_own_declaration_that_nobody_has_decided() {
        done(declared("08:00", "12:00", FAMILY));
        assertThat(refused(new Withdraw(at("08:10"), TEACHER, 1, ""))).containsExactly("absence.not-for-them");

        done(new Withdraw(at("08:10"), MOTHER, 1, "guérie"));

        assertThat(file.live()).isEmpty();
        done(declared("08:00", "12:00", FAMILY));
        done(new Regularise(at("08:20"), CPE, 2, ALL));
        assertThat(refused(new Withdraw(at("08:30"), MOTHER, 2, ""))).containsExactly("absence.not-for-them");
    }

    @Test
    void a_guardian_declares_a_month_at_most() {
        var year = new Enter(
                at("07:30"),
                MOTHER,
                AbsenceType.ABSENCE,
                List.of(new org.ent4j.viescolaire.counting.Period(
                        YEAR.firstDay().atStartOfDay(), YEAR.lastDay().atStartOfDay())),
                Origin.of(Source.RESPONSABLE),
                Optional.of(FAMILY),
                "");

        assertThat(refused(year)).containsExactly("absence.too-many-days");
    }

    @Test
    void an_exclusion_that_ends_early_keeps_the_days_that_were_served() {
        var origin = new Origin(Source.EXCLUSION, "s1");
        done(new Enter(
                at("07:00"),
                CPE,
                AbsenceType.ABSENCE,
                List.of(period("08:00", "17:00")),
                origin,
                Optional.empty(),
                ""));
        done(absent("08:30", "09:25"));

        done(new AbsenceCommand.Cut(at("12:00"), CPE, origin, period("12:00", "17:00"), ""));

        assertThat(file.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.period()).isEqualTo(period("08:00", "12:00")));
        done(new AbsenceCommand.WithdrawAll(at("13:00"), CPE, origin, "annulée"));
        assertThat(file.parts().map(Part::period)).containsExactly(period("08:30", "09:25"));
    }

    @Test
    void an_exclusion_counts_before_a_declaration_of_the_same_time() {
        done(declared("08:00", "12:00", FAMILY));
        done(new RefuseReason(at("08:10"), CPE, 1, ALL, "non"));

        done(new Enter(
                at("08:20"),
                CPE,
                AbsenceType.ABSENCE,
                List.of(period("08:00", "12:00")),
                new Origin(Source.EXCLUSION, "s1"),
                Optional.empty(),
                ""));

        assertThat(Absences.by(POLICY).entries(file))
                .extracting(entry -> entry.nature())
                .containsOnly(org.ent4j.viescolaire.counting.Nature.VOID);
    }

    @Test
    void a_pupil_who_comes_late_and_leaves_early_has_two_dossiers() {
        done(roll(
                "08:30",
                "09:25",
                new RollCallEntry(
                        ANNE,
                        org.ent4j.viescolaire.rollcall.Presence.PRESENT,
                        Optional.of(LocalTime.of(8, 45)),
                        Optional.of(LocalTime.of(9, 10)),
                        Optional.of(BREAKDOWN.value()),
                        "",
                        false)));

        assertThat(file.live())
                .extracting(Dossier::type)
                .containsExactlyInAnyOrder(AbsenceType.RETARD, AbsenceType.DEPART);
        assertThat(file.parts().map(Part::motif)).contains(Optional.of(BREAKDOWN), Optional.empty());
    }

    @Test
    void an_absence_that_was_declared_and_accepted_is_accepted_when_it_happens() {
        done(declared("08:00", "12:00", ILL));
        done(new Justify(at("08:10"), MOTHER, 1, ALL, new Proof(Proof.Kind.CERTIFICAT_MEDICAL, "doc-1")));
        done(new Regularise(at("08:20"), CPE, 1, ALL));

        done(absent("08:30", "09:25"));
        done(absent("09:25", "10:20"));

        assertThat(file.live()).singleElement().satisfies(dossier -> {
            assertThat(dossier.parts()).hasSize(1);
            assertThat(Absences.by(POLICY).isExcused(dossier)).isTrue();
            assertThat(dossier.parts().get(0).isContradicted()).isFalse();
        });
    }

    @Test
    void who_was_announced_absent_and_is_there_contradicts_it_and_that_lesson_does_not_count() {
        done(declared("08:00", "12:00", FAMILY));

        done(present("08:30", "09:25"));

        assertThat(dossier(1).parts().get(0).isContradicted()).isTrue();
        assertThat(Absences.by(POLICY).entries(file))
                .extracting(entry -> entry.period())
                .containsExactly(period("08:00", "08:30"), period("09:25", "12:00"));
    }

    @Test
    void what_roll_calls_found_comes_to_light_when_the_announcement_is_withdrawn() {
        done(declared("08:00", "12:00", FAMILY));
        done(absent("08:30", "09:25"));
        done(roll("09:25", "10:20", RollCallEntry.late(ANNE, LocalTime.of(9, 40))));
        assertThat(file.live()).hasSize(1);

        done(new Withdraw(at("13:00"), CPE, 1, "autre élève"));

        assertThat(file.live())
                .extracting(Dossier::type, dossier -> dossier.span().orElseThrow())
                .containsExactly(
                        tuple(AbsenceType.ABSENCE, period("08:30", "09:25")),
                        tuple(AbsenceType.RETARD, period("09:25", "09:40")));
    }

    @Test
    void who_leaves_for_an_announced_appointment_contradicts_nothing() {
        done(declared("10:00", "12:00", FAMILY));

        done(roll("09:25", "10:20", RollCallEntry.left(ANNE, LocalTime.of(10, 0))));

        assertThat(file.live()).singleElement().satisfies(dossier -> {
            assertThat(dossier.type()).isEqualTo(AbsenceType.ABSENCE);
            assertThat(dossier.parts().get(0).isContradicted()).isFalse();
        });
    }

    @Test
    void a_guardian_declares_and_completes_and_decides_nothing() {
        done(absent("08:30", "09:25"));
        done(new GiveReason(at("10:00"), MOTHER, 1, ALL, FAMILY, "rendez-vous"));
        assertThat(dossier(1).state()).isEqualTo(DossierState.NOUVEAU);

        assertThat(refused(new Regularise(at("10:01"), MOTHER, 1, ALL))).containsExactly("absence.not-for-them");
        assertThat(refused(new Lock(at("10:01"), MOTHER, 1))).containsExactly("absence.not-for-them");
        assertThat(refused(new NoteFollowUp(at("10:01"), MOTHER, 1, FollowUp.Kind.APPEL_EMIS, "")))
                .containsExactly("absence.not-for-them");
        assertThat(refused(new Enter(
                        at("10:01"),
                        MOTHER,
                        AbsenceType.DISPENSE,
                        List.of(period("14:00", "15:00")),
                        Origin.of(Source.RESPONSABLE),
                        Optional.empty(),
                        "")))
                .containsExactly("absence.not-for-them");
        done(new GiveReason(at("10:05"), CPE, 1, ALL, ILL, "vu avec la mère"));
        assertThat(refused(new GiveReason(at("10:06"), MOTHER, 1, ALL, FAMILY, "")))
                .containsExactly("absence.reason-of-the-school");
    }

    @Test
    void a_reason_that_has_to_be_justified_is_regularised_once_it_is() {
        done(absent("08:30", "09:25"));
        done(new GiveReason(at("10:00"), CPE, 1, ALL, ILL, ""));
        assertThat(Awaiting.of(dossier(1), POLICY)).containsExactly(Awaiting.JUSTIFICATION);
        assertThat(refused(new Regularise(at("10:00"), CPE, 1, ALL))).containsExactly("absence.not-shown");

        done(new Justify(at("10:01"), CPE, 1, ALL, new Proof(Proof.Kind.COURRIER_FAMILIAL, "")));
        done(new Regularise(at("10:02"), CPE, 1, ALL));

        assertThat(Awaiting.of(dossier(1), POLICY)).isEmpty();
        done(new Reopen(at("10:03"), CPE, 1, ALL));
        assertThat(dossier(1).parts().get(0).settlement()).isEqualTo(Settlement.MOTIVEE);
    }

    @Test
    void a_refusal_says_why_and_another_reason_may_follow() {
        done(absent("08:30", "09:25"));
        done(new GiveReason(at("10:00"), MOTHER, 1, ALL, FAMILY, "vacances"));

        assertThat(refused(new RefuseReason(at("11:00"), CPE, 1, ALL, " "))).containsExactly("absence.no-why");
        done(new RefuseReason(at("11:00"), CPE, 1, ALL, "vacances hors calendrier"));
        assertThat(dossier(1).parts().get(0).refusedSince()).contains("vacances hors calendrier");
        assertThat(Absences.by(POLICY).isExcused(dossier(1))).isFalse();
        done(new GiveReason(at("12:00"), MOTHER, 1, ALL, CEREMONY, "enterrement"));
        assertThat(dossier(1).parts().get(0).settlement()).isEqualTo(Settlement.CONTESTEE);
    }

    @Test
    void a_motif_serves_the_types_that_it_serves() {
        done(absent("08:30", "09:25"));

        assertThat(refused(new GiveReason(at("10:00"), CPE, 1, ALL, BREAKDOWN, "")))
                .containsExactly("absence.motif-of-something-else");
    }

    @Test
    void nobody_is_two_things_at_once() {
        done(entered(AbsenceType.ABSENCE, "08:00", "12:00"));

        assertThat(refused(entered(AbsenceType.RETARD, "10:00", "11:00"))).containsExactly("absence.contradicts");
        assertThat(refused(entered(AbsenceType.ABSENCE, "09:00", "10:00"))).containsExactly("absence.contradicts");
        done(entered(AbsenceType.PRESENCE_AILLEURS, "10:00", "11:00"));
        done(entered(AbsenceType.ABSENCE, "12:00", "13:00"));
        assertThat(dossier(1).span()).contains(period("08:00", "13:00"));
    }

    @Test
    void the_file_is_of_one_school_year() {
        var late = new Enter(
                at("08:00"),
                CPE,
                AbsenceType.ABSENCE,
                List.of(new org.ent4j.viescolaire.counting.Period(
                        YEAR.lastDay().atTime(8, 0), YEAR.lastDay().plusDays(1).atTime(8, 0))),
                Origin.of(Source.VIE_SCOLAIRE),
                Optional.empty(),
                "");

        assertThat(refused(late)).containsExactly("absence.outside-the-year");
    }

    @Test
    void a_recurrent_exemption_is_one_dossier_of_dates_that_do_not_overlap() {
        var weeks = List.of(period("10:00", "12:00"), later(7), later(14));
        done(new Enter(
                at("08:00"),
                CPE,
                AbsenceType.DISPENSE,
                weeks,
                Origin.of(Source.VIE_SCOLAIRE),
                Optional.empty(),
                "cheville"));

        assertThat(file.live())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.parts()).hasSize(3));
        assertThat(refused(new Enter(
                        at("08:00"),
                        CPE,
                        AbsenceType.ABSENCE,
                        List.of(period("14:00", "15:00"), period("14:30", "15:30")),
                        Origin.of(Source.VIE_SCOLAIRE),
                        Optional.empty(),
                        "")))
                .containsExactly("absence.dates-overlap");
    }

    private static org.ent4j.viescolaire.counting.Period later(int days) {
        var first = period("10:00", "12:00");
        return new org.ent4j.viescolaire.counting.Period(
                first.start().plusDays(days), first.end().plusDays(days));
    }

    @Test
    void what_was_grouped_is_separated_again() {
        done(absent("08:30", "09:25"));
        done(absent("09:25", "10:20"));
        assertThat(refused(new Separate(at("11:00"), CPE, 1, Set.of(1, 2)))).containsExactly("absence.not-its-parts");
        assertThat(refused(new Separate(at("11:00"), CPE, 1, Set.of(9)))).containsExactly("absence.not-its-parts");

        done(new Separate(at("11:00"), CPE, 1, Set.of(2)));

        assertThat(file.live()).extracting(dossier -> dossier.parts().size()).containsExactly(1, 1);
        done(new Group(at("11:01"), CPE, 2, 1));
        assertThat(file.live()).hasSize(1);
        assertThat(refused(new Group(at("11:02"), CPE, 1, 1))).containsExactly("absence.not-alike");
        assertThat(refused(new Group(at("11:02"), CPE, 1, 7))).containsExactly("absence.unknown");
    }

    @Test
    void an_error_is_withdrawn_by_vie_scolaire() {
        done(absent("08:30", "09:25"));

        assertThat(refused(new Withdraw(at("09:00"), TEACHER, 1, ""))).containsExactly("absence.not-for-them");
        assertThat(refused(new Withdraw(at("09:00"), CPE, 4, ""))).containsExactly("absence.unknown");
        done(new Withdraw(at("09:00"), CPE, 1, "erreur de saisie"));
        assertThat(file.live()).isEmpty();
        assertThat(refused(new Withdraw(at("09:01"), CPE, 1, ""))).containsExactly("absence.unknown");
    }

    @Test
    void a_notification_is_decided_and_its_way_reported() {
        done(absent("08:30", "09:25"));
        done(new Notify(at("09:30"), CPE, 1, Means.SMS, new PersonId("mother"), "absence-du-jour"));

        assertThat(dossier(1).state()).isEqualTo(DossierState.EN_COURS);
        done(new ReportDelivery(at("09:31"), CPE, 1, DeliveryLife.Move.SEND, ""));
        done(new ReportDelivery(at("09:32"), CPE, 1, DeliveryLife.Move.FAIL, "numéro inconnu"));
        assertThat(requireNonNull(file.notifications().get(1)).delivery()).isEqualTo(Delivery.ECHEC);
        assertThat(requireNonNull(file.notifications().get(1)).detail()).isEqualTo("numéro inconnu");
        assertThat(refused(new ReportDelivery(at("09:33"), CPE, 1, DeliveryLife.Move.DELIVER, "")))
                .containsExactly("state.not-now");
        assertThat(refused(new ReportDelivery(at("09:33"), CPE, 5, DeliveryLife.Move.SEND, "")))
                .containsExactly("absence.unknown");
    }

    @Test
    void a_collective_absence_is_entered_for_each_and_taken_back_as_one() {
        var outing = new CollectiveAbsence(
                "sortie-1",
                AbsenceType.PRESENCE_AILLEURS,
                Set.of(ANNE, new PersonId("bruno")),
                List.of(period("08:00", "17:00")),
                Optional.empty(),
                "musée");
        assertThat(outing.entering(at("07:00"), CPE)).hasSize(2);
        done(requireNonNull(outing.entering(at("07:00"), CPE).get(ANNE)));
        done(absent("08:30", "09:25"));

        assertThat(file.live()).hasSize(1);
        assertThat(Absences.by(POLICY).beforehand(List.of(file))).hasSize(1);
        done(requireNonNull(outing.withdrawing(at("07:10"), CPE, "annulée").get(ANNE)));
        assertThat(file.live())
                .singleElement()
                .extracting(dossier -> dossier.type(), dossier -> dossier.span().orElseThrow())
                .containsExactly(AbsenceType.ABSENCE, period("08:30", "09:25"));
    }
}
