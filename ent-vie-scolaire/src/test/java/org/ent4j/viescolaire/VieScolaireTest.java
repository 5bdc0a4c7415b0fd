package org.ent4j.viescolaire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHATTER;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.ILL;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.CollectiveAbsence;
import org.ent4j.viescolaire.absence.DossierState;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.counting.Counted;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.dashboard.CpeBoard;
import org.ent4j.viescolaire.dashboard.DossierGroup;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.IncidentCommand;
import org.ent4j.viescolaire.incident.IncidentReport;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.Occupancy;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallState;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.ErasureGround;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

class VieScolaireTest {

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = open(Rights.open());

    private VieScolaire open(Rights rights) {
        return VieScolaire.of(SETUP, journals, (any, day) -> SchoolFixture.lessons(day), rights);
    }

    private static <T> T done(Either<Refusal, T> attempt) {
        return attempt.getOrElseThrow(
                refusal -> new AssertionError(refusal.reasons().toString()));
    }

    private static List<String> refused(Either<Refusal, ?> attempt) {
        return attempt.getLeft().reasons().stream().map(Reason::code).toList();
    }

    /** Calls the roll of a lesson, everybody present but for some. */
    private void call(LocalDate day, String start, RollCallEntry... entries) {
        var lesson = lesson(day, start);
        done(school.rollCalls().open(lesson, at(day, start), TEACHER));
        for (var entry : entries) {
            done(school.rollCalls().carryOut(lesson, new RollCallCommand.Record(at(day, start), TEACHER, entry)));
        }
        done(school.rollCalls().carryOut(lesson, new RollCallCommand.Submit(at(day, start), TEACHER)));
    }

    @Test
    void a_roll_that_is_submitted_makes_dossiers_and_one_that_is_open_does_not() {
        var first = lesson(MONDAY, "08:30");
        done(school.rollCalls().open(first, at(MONDAY, "08:30"), TEACHER));
        done(school.rollCalls()
                .carryOut(
                        first, new RollCallCommand.Record(at(MONDAY, "08:31"), TEACHER, RollCallEntry.absent(BRUNO))));
        assertThat(school.absences().dossiers(CPE).get()).isEmpty();

        done(school.rollCalls().carryOut(first, new RollCallCommand.Submit(at(MONDAY, "08:35"), TEACHER)));

        assertThat(school.absences().of(CPE, BRUNO).get().live()).hasSize(1);
        assertThat(school.absences().of(CPE, ANNE).get().version()).isZero();
    }

    @Test
    void a_sheet_shows_what_is_known_until_it_is_handed_in_as_a_whole() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        var lesson = lesson(MONDAY, "09:30");

        var shown = done(school.rollCalls().sheet(TEACHER, lesson));
        assertThat(shown.state()).isEqualTo(RollCallState.PLANNED);
        assertThat(shown.entry(BRUNO)).contains(RollCallEntry.absent(BRUNO));
        assertThat(done(school.rollCalls().history(TEACHER, lesson))).isEmpty();

        var sheet = new RollCallCommand.Sheet(
                at(MONDAY, "09:31"), TEACHER, shown.version(), List.of(RollCallEntry.absent(ANNE)), true, "");
        done(school.rollCalls().carryOut(lesson, sheet));

        var taken = done(school.rollCalls().sheet(TEACHER, lesson));
        assertThat(taken.counts().absent()).isEqualTo(2);
        assertThat(taken.version())
                .isEqualTo(done(school.rollCalls().history(TEACHER, lesson)).size());
        assertThat(school.absences().of(CPE, ANNE).get().live()).hasSize(1);
        assertThat(refused(open((any, actor, act, pupil) -> false).rollCalls().sheet(TEACHER, lesson)))
                .containsExactly("rights.not-allowed");
    }

    /** Nobody looks for the roll calls of each of its days. */
    @Test
    void an_absence_of_ages_is_refused() {
        var ages = new Period(LocalDateTime.MIN, MONDAY.atTime(18, 0));

        assertThat(refused(school.absences()
                        .carryOut(
                                DAVID,
                                new AbsenceCommand.Enter(
                                        at(MONDAY, "07:00"),
                                        CPE,
                                        AbsenceType.ABSENCE,
                                        List.of(ages),
                                        Origin.of(Origin.Source.VIE_SCOLAIRE),
                                        Optional.empty(),
                                        ""))))
                .containsExactly("absence.outside-the-year");
    }

    @Test
    void the_next_roll_call_expects_who_was_absent_and_who_was_announced() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.absences()
                .carryOut(
                        DAVID,
                        new AbsenceCommand.Enter(
                                at(MONDAY, "07:00"),
                                MOTHER,
                                AbsenceType.ABSENCE,
                                List.of(new Period(MONDAY.atTime(9, 0), MONDAY.atTime(18, 0))),
                                Origin.of(Origin.Source.RESPONSABLE),
                                Optional.of(ILL),
                                "")));

        assertThat(done(school.rollCalls().prefilled(CPE, lesson(MONDAY, "09:30"))))
                .containsExactly(
                        RollCallEntry.present(ANNE),
                        RollCallEntry.absent(BRUNO),
                        RollCallEntry.present(CHLOE),
                        RollCallEntry.absent(DAVID).withMotif(ILL.value()));
        done(school.absences().carryOut(DAVID, new AbsenceCommand.Regularise(at(MONDAY, "09:00"), CPE, 1, Set.of())));
        assertThat(done(school.rollCalls().prefilled(CPE, lesson(MONDAY, "09:30"))))
                .contains(RollCallEntry.absent(DAVID).withMotif(ILL.value()).locked());
    }

    @Test
    void absences_that_touch_are_one_dossier_and_an_amended_roll_takes_its_part_back() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        call(MONDAY, "09:30");
        call(MONDAY, "10:30", RollCallEntry.present(BRUNO));
        call(MONDAY, "14:00", RollCallEntry.absent(BRUNO));
        assertThat(school.absences().of(CPE, BRUNO).get().live()).hasSize(2);

        done(school.rollCalls()
                .carryOut(
                        lesson(MONDAY, "09:30"),
                        new RollCallCommand.Amend(
                                at(MONDAY, "11:00"), TEACHER, RollCallEntry.present(BRUNO), "était là")));

        assertThat(school.absences().of(CPE, BRUNO).get().live())
                .extracting(dossier -> dossier.span().orElseThrow().start().toLocalTime())
                .containsExactly(LocalTime.of(8, 30), LocalTime.of(14, 0));
    }

    @Test
    void the_dashboards_add_up() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.late(CHLOE, LocalTime.of(8, 40)));
        call(MONDAY, "09:30", RollCallEntry.present(BRUNO));
        done(school.rollCalls().open(lesson(MONDAY, "10:30"), at(MONDAY, "10:30"), TEACHER));

        var assiduite = done(school.boards().assiduite(CPE, at(MONDAY, "10:50")));
        var cpe = done(school.boards().cpe(CPE, MONDAY, at(MONDAY, "10:50")));

        assertThat(assiduite.appels()).isEqualTo(new AssiduiteBoard.Appels(1, 1, 1));
        assertThat(assiduite.dossiers().all()).isEqualTo(2);
        assertThat(assiduite.dossiers().nouveau()).isEqualTo(2);
        assertThat(cpe.appels()).isEqualTo(new CpeBoard.Appels(2, 2));
        assertThat(cpe.retards()).isEqualTo(1);
        assertThat(cpe.absences()).isEqualTo(new CpeBoard.AbsenceCount(0, 1));
        assertThat(cpe.lines()).extracting(line -> line.isForgotten()).containsExactly(false, false, true, false);
        assertThat(cpe.lines().get(0).group()).isEqualTo("5A");
        assertThat(cpe.lines()).extracting(line -> line.counts().isThroughout()).startsWith(false, true);
        var dossier = done(school.absences().of(CPE, BRUNO)).live().get(0);
        assertThat(DossierGroup.of(dossier, SETUP.absences())).contains(DossierGroup.NOUVEAU);
        done(school.absences().carryOut(BRUNO, new AbsenceCommand.Lock(at(MONDAY, "11:00"), CPE, dossier.number())));
        var locked = done(school.absences().of(CPE, BRUNO)).live().get(0);
        assertThat(DossierGroup.of(locked, SETUP.absences())).contains(DossierGroup.NON_JUSTIFIE);
    }

    @Test
    void a_guardian_takes_back_a_declaration_of_his_own_and_nothing_else() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        declare(BRUNO, MONDAY.plusDays(1), "08:00", "12:00");
        var closed = open((any, actor, act, pupil) -> actor.equals(CPE) || act == Act.COMPLETE_ABSENCES);
        var at = at(MONDAY, "18:00");

        assertThat(refused(closed.absences().carryOut(BRUNO, new AbsenceCommand.Withdraw(at, MOTHER, 1, ""))))
                .containsExactly("absence.not-for-them");
        done(closed.absences().carryOut(BRUNO, new AbsenceCommand.Withdraw(at, MOTHER, 2, "")));

        assertThat(done(closed.absences().of(CPE, BRUNO)).live()).hasSize(1);
        assertThat(done(closed.absences().story(CPE, BRUNO, 2))).hasSize(3);
        assertThat(refused(closed.absences().story(MOTHER, BRUNO, 2))).containsExactly("rights.not-allowed");
    }

    @Test
    void who_left_and_came_back_has_not_left() {
        call(
                MONDAY,
                "08:30",
                RollCallEntry.left(BRUNO, LocalTime.of(9, 0)),
                RollCallEntry.left(ANNE, LocalTime.of(9, 0)));
        assertThat(done(school.boards().cpe(CPE, MONDAY, at(MONDAY, "09:10"))).departs())
                .containsExactlyInAnyOrder(ANNE, BRUNO);

        call(MONDAY, "09:30", RollCallEntry.absent(BRUNO));

        assertThat(done(school.boards().cpe(CPE, MONDAY, at(MONDAY, "09:40"))).departs())
                .containsExactly(BRUNO);
    }

    @Test
    void the_fifth_half_day_alerts_and_an_excuse_withdraws_it() {
        var key = new AlertKey(BRUNO, AlertType.ABSENCE);
        for (var day = 0; day < 4; day++) {
            call(MONDAY.plusDays(day), "08:30", RollCallEntry.absent(BRUNO));
        }
        assertThat(school.alerts().open(CPE).get()).isEmpty();
        assertThat(school.alerts().steps(CPE, MONDAY.plusDays(4)).get())
                .singleElement()
                .satisfies(step -> assertThat(step.due().step()).isEqualTo(LegalStep.COMMISSION_EDUCATIVE));

        call(MONDAY.plusDays(4), "08:30", RollCallEntry.absent(BRUNO));
        assertThat(school.alerts().open(CPE).get()).singleElement().satisfies(alert -> {
            assertThat(alert.key()).isEqualTo(key);
            assertThat(alert.count()).isEqualTo(5);
        });
        done(school.alerts().move(at(MONDAY.plusDays(4), "12:00"), CPE, key, AlertLife.Move.SEE));

        var bruno = school.absences().of(CPE, BRUNO).get().live().get(0).number();
        done(school.absences()
                .carryOut(BRUNO, new AbsenceCommand.GiveReason(at(MONDAY, "12:00"), CPE, bruno, Set.of(), ILL, "")));
        done(school.absences()
                .carryOut(BRUNO, new AbsenceCommand.Regularise(at(MONDAY, "12:01"), CPE, bruno, Set.of())));

        assertThat(school.alerts().open(CPE).get()).isEmpty();
        assertThat(school.absences().count(CPE, BRUNO, day -> true).get().halfDayCount())
                .isEqualTo(new Counted(1, 4));
    }

    @Test
    void a_roll_that_was_called_by_mistake_takes_its_absences_and_their_alert_with_it_and_is_called_anew() {
        for (var day = 0; day < 5; day++) {
            call(MONDAY.plusDays(day), "08:30", RollCallEntry.absent(BRUNO));
        }
        assertThat(school.alerts().open(CPE).get()).hasSize(1);
        var friday = MONDAY.plusDays(4);
        var first = lesson(friday, "08:30");

        done(school.rollCalls()
                .carryOut(first, new RollCallCommand.VoidCall(at(friday, "09:00"), CPE, "mauvais cours")));

        assertThat(school.alerts().open(CPE).get()).isEmpty();
        assertThat(school.absences().count(CPE, BRUNO, day -> true).get().halfDayCount())
                .isEqualTo(new Counted(0, 4));
        assertThat(done(school.rollCalls().forgotten(CPE, friday, at(friday, "09:00"))))
                .extracting(rollCall -> rollCall.lesson().id())
                .containsExactly(first.id());
        assertThat(done(school.rollCalls().on(CPE, friday))).hasSize(4);

        call(friday, "08:30");

        assertThat(school.absences().count(CPE, BRUNO, day -> true).get().halfDayCount())
                .isEqualTo(new Counted(0, 4));
        assertThat(school.record().rollCall(first.id()).orElseThrow().state()).isEqualTo(RollCallState.SUBMITTED);
    }

    @Test
    void a_void_roll_of_a_lesson_that_the_timetable_has_no_more_is_shown_nowhere() {
        call(MONDAY, "08:30");
        var gone = VieScolaire.of(SETUP, journals, (any, day) -> List.of(), Rights.open());
        assertThat(done(gone.rollCalls().on(CPE, MONDAY))).hasSize(1);

        done(gone.rollCalls()
                .carryOut(
                        lesson(MONDAY, "08:30"),
                        new RollCallCommand.VoidCall(at(MONDAY, "09:00"), CPE, "cours supprimé")));

        assertThat(done(gone.rollCalls().on(CPE, MONDAY))).isEmpty();
    }

    @Test
    void a_roll_with_an_absence_in_a_locked_dossier_is_not_void_and_nothing_changes() {
        call(MONDAY, "08:30", RollCallEntry.absent(ANNE), RollCallEntry.absent(BRUNO));
        done(school.absences().carryOut(BRUNO, new AbsenceCommand.Lock(at(MONDAY, "09:00"), CPE, 1)));
        var before = school.record().position();

        assertThat(refused(school.rollCalls()
                        .carryOut(
                                lesson(MONDAY, "08:30"),
                                new RollCallCommand.VoidCall(at(MONDAY, "09:10"), CPE, "mauvais cours"))))
                .containsExactly("absence.locked");
        assertThat(school.record().position()).isEqualTo(before);
    }

    @Test
    void two_portals_on_one_database_see_each_other() {
        var other = open(Rights.open());
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));

        assertThat(other.absences().of(CPE, BRUNO).get())
                .isEqualTo(school.absences().of(CPE, BRUNO).get());
        done(other.absences().carryOut(BRUNO, new AbsenceCommand.Lock(at(MONDAY, "09:00"), CPE, 1)));
        assertThat(school.absences().of(CPE, BRUNO).get().live().get(0).state()).isEqualTo(DossierState.VERROUILLE);
        assertThat(refused(school.rollCalls()
                        .carryOut(
                                lesson(MONDAY, "08:30"),
                                new RollCallCommand.Amend(
                                        at(MONDAY, "09:10"), TEACHER, RollCallEntry.present(BRUNO), ""))))
                .containsExactly("roll-call.set-by-vie-scolaire");
        assertThat(school.record()
                        .rollCall(lesson(MONDAY, "08:30").id())
                        .orElseThrow()
                        .state())
                .isEqualTo(RollCallState.SUBMITTED);
        assertThat(school.record()
                        .rollCall(lesson(MONDAY, "08:30").id())
                        .orElseThrow()
                        .counts()
                        .absent())
                .isEqualTo(1);
    }

    @Test
    void guardians_read_of_their_own_pupil_and_nobody_reads_of_all_without_the_right() {
        call(MONDAY, "08:30", RollCallEntry.absent(ANNE), RollCallEntry.absent(BRUNO));
        var closed = open((any, actor, act, pupil) -> actor.equals(CPE) || pupil.equals(Optional.of(ANNE)));

        assertThat(done(closed.absences().of(MOTHER, ANNE)).live()).hasSize(1);
        assertThat(done(closed.absences().count(MOTHER, ANNE, day -> true)).halfDayCount())
                .isEqualTo(new Counted(0, 1));
        assertThat(done(closed.absences().files(CPE)))
                .extracting(AbsenceFile::pupil)
                .containsExactly(ANNE, BRUNO);
        assertThat(List.of(
                        refused(closed.absences().of(MOTHER, BRUNO)),
                        refused(closed.absences().count(MOTHER, BRUNO, day -> true)),
                        refused(closed.absences().files(MOTHER)),
                        refused(closed.absences().dossiers(MOTHER)),
                        refused(closed.alerts().open(MOTHER)),
                        refused(closed.alerts().of(MOTHER, BRUNO)),
                        refused(closed.alerts().steps(MOTHER, MONDAY)),
                        refused(closed.discipline().register(MOTHER, YEAR)),
                        refused(closed.discipline().observations(MOTHER, Optional.of(BRUNO))),
                        refused(closed.discipline().punitions(MOTHER, Optional.empty())),
                        refused(closed.discipline().sanctions(MOTHER, Optional.of(BRUNO))),
                        refused(closed.discipline().incidents(MOTHER)),
                        refused(closed.stays().on(MOTHER, MONDAY)),
                        refused(closed.sorties().of(MOTHER, BRUNO)),
                        refused(closed.sorties().on(MOTHER, MONDAY))))
                .containsOnly(List.of("rights.not-allowed"));
        assertThat(done(closed.discipline().punitions(MOTHER, Optional.of(ANNE))))
                .isEmpty();
    }

    @Test
    void nobody_does_what_the_roles_of_the_school_do_not_allow() {
        var closed = open((any, actor, act, pupil) -> act != Act.CALL_THE_ROLL && act != Act.SEE_DASHBOARDS);

        assertThat(refused(closed.rollCalls().open(lesson(MONDAY, "08:30"), at(MONDAY, "08:30"), TEACHER)))
                .containsExactly("rights.not-allowed");
        assertThat(refused(closed.boards().assiduite(TEACHER, at(MONDAY, "08:30"))))
                .containsExactly("rights.not-allowed");
    }

    @Test
    void an_exclusion_makes_its_absence_and_a_lifted_one_ends_it() {
        var id = new PunitionId("p1");
        done(school.discipline()
                .give(
                        at(MONDAY, "08:20"),
                        TEACHER,
                        PunitionRequest.builder()
                                .id(id)
                                .pupil(BRUNO)
                                .type("EXCLUSION_PONCTUELLE")
                                .motif(CHATTER)
                                .requester(TEACHER)
                                .facts("a lancé une chaise")
                                .build()));
        var slot = PunitionSlot.at(PunitionDate.range(MONDAY.atTime(8, 40), MONDAY.atTime(9, 25)))
                .under(CPE.person());
        done(school.discipline()
                .carryOut(id, new PunitionCommand.Schedule(at(MONDAY, "08:35"), TEACHER, slot), Occupancy.unknown()));

        assertThat(school.absences().of(CPE, BRUNO).get().live())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.type()).isEqualTo(AbsenceType.PRESENCE_AILLEURS));
        assertThat(school.absences()
                        .count(CPE, BRUNO, day -> true)
                        .get()
                        .halfDayCount()
                        .all())
                .isZero();
    }

    @Test
    void a_sanction_that_is_erased_is_forgotten_and_its_line_of_the_register_stays() {
        var id = new SanctionId("s1");
        var day = MONDAY;
        done(school.discipline()
                .propose(
                        at(day, "08:00"),
                        HEAD,
                        SanctionCase.builder()
                                .id(id)
                                .pupil(BRUNO)
                                .isMinor(false)
                                .motif(CHATTER)
                                .facts("faits")
                                .build()));
        done(school.discipline()
                .carryOut(
                        id,
                        new SanctionCommand.Inform(
                                at(day, "08:00"), HEAD, Notification.complete(day, day.plusDays(3)))));
        done(school.discipline()
                .carryOut(
                        id,
                        new SanctionCommand.Pronounce(
                                at(day.plusDays(7), "08:00"),
                                HEAD,
                                Authority.CHEF_D_ETABLISSEMENT,
                                SanctionTerms.of(SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT)
                                        .withDays(2),
                                "insultes")));
        var excluded = new DateRange(day.plusDays(8), day.plusDays(9));
        done(school.discipline()
                .carryOut(id, new SanctionCommand.Execute(at(day.plusDays(7), "09:00"), HEAD, Optional.of(excluded))));
        assertThat(school.absences().of(CPE, BRUNO).get().live())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.type()).isEqualTo(AbsenceType.ABSENCE));
        assertThat(school.absences()
                        .count(CPE, BRUNO, any -> true)
                        .get()
                        .halfDayCount()
                        .all())
                .isZero();

        var later = LocalDate.of(2029, 9, 1);
        done(school.discipline().carryOut(id, new SanctionCommand.Erase(at(later, "08:00"), HEAD, ErasureGround.DUE)));

        assertThat(school.record().sanction(id)).isEmpty();
        assertThat(open(Rights.open()).record().sanctions()).isEmpty();
        assertThat(open(Rights.open()).discipline().register(CPE, YEAR).get().lines())
                .hasSize(1);
    }

    private void declare(PersonId pupil, LocalDate day, String from, String to) {
        done(school.absences()
                .carryOut(
                        pupil,
                        new AbsenceCommand.Enter(
                                at(day, "07:00"),
                                MOTHER,
                                AbsenceType.ABSENCE,
                                List.of(new Period(day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(to)))),
                                Origin.of(Origin.Source.RESPONSABLE),
                                Optional.of(ILL),
                                "")));
    }

    @Test
    void it_does_not_matter_whether_the_roll_or_the_declaration_comes_first() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        call(MONDAY, "09:30", RollCallEntry.present(BRUNO), RollCallEntry.absent(ANNE));
        declare(BRUNO, MONDAY, "08:00", "12:00");
        declare(DAVID, MONDAY.plusDays(1), "08:00", "12:00");
        call(MONDAY.plusDays(1), "08:30", RollCallEntry.absent(DAVID));
        call(MONDAY.plusDays(1), "09:30", RollCallEntry.present(DAVID), RollCallEntry.absent(ANNE));

        assertThat(school.absences().count(CPE, BRUNO, day -> true).get().timeCount())
                .isEqualTo(
                        school.absences().count(CPE, DAVID, day -> true).get().timeCount());
        assertThat(school.absences().of(CPE, BRUNO).get().parts()).hasSize(1).allMatch(part -> part.isContradicted());
    }

    @Test
    void an_amendment_of_one_pupil_does_not_touch_the_others() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.absences()
                .carryOut(BRUNO, new AbsenceCommand.Withdraw(at(MONDAY, "10:00"), CPE, 1, "erreur d'emploi du temps")));

        done(school.rollCalls()
                .carryOut(
                        lesson(MONDAY, "08:30"),
                        new RollCallCommand.Amend(
                                at(MONDAY, "11:00"), TEACHER, RollCallEntry.late(ANNE, LocalTime.of(8, 40)), "")));

        assertThat(school.absences().of(CPE, BRUNO).get().live()).isEmpty();
        assertThat(school.absences().of(CPE, ANNE).get().live()).hasSize(1);
    }

    @Test
    void what_is_announced_while_the_roll_is_open_is_not_lost_to_a_guess() {
        var first = lesson(MONDAY, "08:30");
        done(school.rollCalls().open(first, at(MONDAY, "08:21"), TEACHER));
        declare(BRUNO, MONDAY, "08:00", "12:00");

        done(school.rollCalls().carryOut(first, new RollCallCommand.Submit(at(MONDAY, "08:31"), TEACHER)));

        assertThat(school.record().rollCall(first.id()).orElseThrow().entry(BRUNO))
                .contains(RollCallEntry.absent(BRUNO).withMotif(ILL.value()));
        assertThat(school.absences().of(CPE, BRUNO).get().parts()).noneMatch(part -> part.isContradicted());
    }

    @Test
    void what_a_device_sends_is_taken_in_but_for_what_is_locked() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.absences().carryOut(BRUNO, new AbsenceCommand.Lock(at(MONDAY, "09:00"), CPE, 1)));
        var lesson = lesson(MONDAY, "08:30");

        done(school.rollCalls()
                .carryOut(
                        lesson,
                        new RollCallCommand.Merge(
                                at(MONDAY, "10:00"),
                                TEACHER,
                                "tablet-1",
                                List.of(),
                                List.of(
                                        new RollCallCommand.OfflineEntry(
                                                RollCallEntry.late(BRUNO, LocalTime.of(8, 45)), at(MONDAY, "09:30")),
                                        new RollCallCommand.OfflineEntry(
                                                RollCallEntry.absent(CHLOE), at(MONDAY, "09:31"))),
                                true)));

        assertThat(school.absences().of(CPE, CHLOE).get().live()).hasSize(1);
        assertThat(school.record().rollCall(lesson.id()).orElseThrow().setAside())
                .hasSize(1);
    }

    @Test
    void a_device_that_sends_nothing_else_calls_the_whole_class() {
        var lesson = lesson(MONDAY, "08:30");

        done(school.rollCalls()
                .carryOut(
                        lesson,
                        new RollCallCommand.Merge(
                                at(MONDAY, "08:40"), TEACHER, "tablet-1", List.of(), List.of(), true)));

        assertThat(school.record().rollCall(lesson.id()).orElseThrow().counts().all())
                .isEqualTo(4);
    }

    @Test
    void what_is_announced_for_later_neither_counts_nor_alerts() {
        done(school.absences()
                .carryOut(
                        BRUNO,
                        new AbsenceCommand.Enter(
                                at(MONDAY, "07:00"),
                                CPE,
                                AbsenceType.ABSENCE,
                                List.of(new Period(
                                        MONDAY.plusDays(7).atTime(8, 0),
                                        MONDAY.plusDays(11).atTime(18, 0))),
                                Origin.of(Origin.Source.VIE_SCOLAIRE),
                                Optional.empty(),
                                "")));

        assertThat(school.alerts().open(CPE).get()).isEmpty();
        assertThat(school.alerts().steps(CPE, MONDAY).get()).isEmpty();
        assertThat(school.alerts().steps(CPE, MONDAY.plusDays(11)).get()).isNotEmpty();
    }

    @Test
    void an_incident_that_is_amended_counts_for_others_no_more() {
        var key = new AlertKey(BRUNO, AlertType.INCIDENT);
        for (var number = 1; number <= 3; number++) {
            done(school.discipline().declare(at(MONDAY, "12:00"), CPE, new IncidentId("i" + number), incident(BRUNO)));
        }
        assertThat(school.alerts().of(CPE, BRUNO).get().alerts().find(key).map(alert -> alert.isOpen()))
                .contains(true);

        for (var number = 1; number <= 3; number++) {
            done(school.discipline()
                    .carryOut(
                            new IncidentId("i" + number),
                            new IncidentCommand.Amend(at(MONDAY, "13:00"), CPE, incident(CHLOE))));
        }

        assertThat(school.alerts().of(CPE, BRUNO).get().alerts().find(key).map(alert -> alert.isOpen()))
                .contains(false);
        assertThat(school.alerts().open(CPE).get())
                .extracting(alert -> alert.key().pupil())
                .containsExactly(CHLOE);
    }

    private static IncidentReport incident(PersonId author) {
        return IncidentReport.builder()
                .at(MONDAY.atTime(10, 0))
                .type("Insulte")
                .place("CDI")
                .seriousness("Grave")
                .addProtagonists(new Protagonist(author, Protagonist.Part.RESPONSABLE))
                .build();
    }

    @Test
    void the_same_sent_again_changes_nothing_and_another_of_its_key_is_refused() {
        var report = incident(BRUNO);
        done(school.discipline().declare(at(MONDAY, "12:00"), CPE, new IncidentId("i1"), report));
        var position = school.record().position();

        done(school.discipline().declare(at(MONDAY, "12:01"), CPE, new IncidentId("i1"), report));

        assertThat(school.record().position()).isEqualTo(position);
        assertThat(refused(
                        school.discipline().declare(at(MONDAY, "12:02"), CPE, new IncidentId("i1"), incident(CHLOE))))
                .containsExactly("key.taken");
    }

    @Test
    void a_collective_absence_is_entered_for_those_for_whom_it_is_possible() {
        declare(BRUNO, MONDAY, "08:00", "18:00");
        var strike = new CollectiveAbsence(
                "greve",
                AbsenceType.ABSENCE,
                Set.of(ANNE, BRUNO),
                List.of(new Period(MONDAY.atTime(8, 30), MONDAY.atTime(9, 25))),
                Optional.empty(),
                "bus");

        var entered = school.absences().enter(strike, at(MONDAY, "08:00"), CPE);

        assertThat(requireNonNull(entered.get(ANNE)).isRight()).isTrue();
        assertThat(refused(requireNonNull(entered.get(BRUNO)))).containsExactly("absence.contradicts");
        assertThat(school.absences().withdraw(strike.origin(), at(MONDAY, "09:00"), CPE, "annulée"))
                .containsOnlyKeys(ANNE);
        assertThat(school.absences().of(CPE, ANNE).get().live()).isEmpty();
    }

    @Test
    void earlier_years_are_forgotten_for_good() {
        var june = LocalDate.of(2026, 6, 15);
        call(june, "08:30", RollCallEntry.absent(BRUNO));
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        assertThat(school.absences().of(CPE, BRUNO).get().parts()).hasSize(1);

        assertThat(done(school.forgetEarlierYears(at(MONDAY, "18:00"), HEAD))).isGreaterThanOrEqualTo(2);

        assertThat(school.record().rollCalls(june)).isEmpty();
        assertThat(open(Rights.open()).record().absences()).hasSize(1);
        assertThat(done(school.forgetEarlierYears(at(MONDAY, "18:01"), HEAD))).isZero();
    }

    @Test
    void a_bar_that_is_dropped_early_leaves_no_absence_behind() {
        var id = new SanctionId("s2");
        done(school.discipline()
                .propose(
                        at(MONDAY, "07:00"),
                        HEAD,
                        SanctionCase.builder()
                                .id(id)
                                .pupil(BRUNO)
                                .isMinor(false)
                                .motif(CHATTER)
                                .facts("faits")
                                .build()));
        done(school.discipline()
                .carryOut(
                        id,
                        new SanctionCommand.Inform(
                                at(MONDAY, "07:10"), HEAD, Notification.complete(MONDAY, MONDAY.plusDays(3)))));
        done(school.discipline()
                .carryOut(
                        id,
                        new SanctionCommand.Bar(at(MONDAY, "07:20"), HEAD, new DateRange(MONDAY, MONDAY.plusDays(3)))));
        call(MONDAY, "08:30");
        call(MONDAY.plusDays(1), "08:30");
        var dossier = school.absences().of(CPE, BRUNO).get().live().get(0).number();
        done(school.absences().carryOut(BRUNO, new AbsenceCommand.Lock(at(MONDAY.plusDays(1), "10:00"), CPE, dossier)));

        done(school.discipline()
                .carryOut(id, new SanctionCommand.Drop(at(MONDAY.plusDays(1), "15:00"), HEAD, "classé")));

        assertThat(school.absences()
                        .count(CPE, BRUNO, any -> true)
                        .get()
                        .halfDayCount()
                        .all())
                .isZero();
        assertThat(done(school.rollCalls().prefilled(CPE, lesson(MONDAY.plusDays(2), "08:30"))))
                .contains(RollCallEntry.present(BRUNO));
    }

    @Test
    void an_erasure_that_was_interrupted_is_finished_by_the_next_portal() {
        call(MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        var key = SchoolRecord.fileKey(BRUNO, YEAR);
        journals.append(
                SchoolFixture.SCHOOL,
                List.of(new Addition(
                        new JournalKey(JournalKind.SCHOOL, "forgotten"),
                        0,
                        List.of(new SchoolEvent.Forgotten(at(MONDAY, "18:00"), HEAD, List.of(key))),
                        Set.of(),
                        Optional.empty())));
        assertThat(journals.read(SchoolFixture.SCHOOL, key)).isNotEmpty();

        assertThat(open(Rights.open()).absences().of(CPE, BRUNO).get().live()).isEmpty();

        assertThat(journals.read(SchoolFixture.SCHOOL, key)).isEmpty();
    }

    @Test
    void the_host_may_reserve_the_roll_to_the_teachers_of_the_lesson() {
        var reserved = open(new Rights() {
            @Override
            public boolean may(StructureId school, Actor actor, Act act, Optional<PersonId> pupil) {
                return true;
            }

            @Override
            public boolean mayCall(StructureId school, Actor actor, CalledLesson lesson) {
                return lesson.teachers().contains(actor.person());
            }
        });
        var lesson = lesson(MONDAY, "08:30");

        assertThat(refused(reserved.rollCalls().open(lesson, at(MONDAY, "08:30"), CPE)))
                .containsExactly("rights.not-allowed");
        assertThat(reserved.rollCalls()
                        .open(lesson, at(MONDAY, "08:30"), TEACHER)
                        .isRight())
                .isTrue();
    }

    @Test
    void the_third_forgotten_notebook_alerts_until_one_is_taken_back() {
        var notebook =
                SETUP.absences().motifs().serving(MotifKind.OBSERVATION).get(0).code();
        for (var number = 1; number <= 3; number++) {
            done(school.discipline()
                    .note(
                            at(MONDAY, "10:00"),
                            Observation.builder()
                                    .id("o" + number)
                                    .pupil(BRUNO)
                                    .issuer(TEACHER)
                                    .at(MONDAY.atTime(9, number))
                                    .motif(notebook)
                                    .build()));
        }
        assertThat(school.alerts().open(CPE).get())
                .extracting(alert -> alert.key().type())
                .containsExactly(AlertType.FORGOTTEN_NOTEBOOK);
        assertThat(refused(school.discipline().withdraw(at(MONDAY, "11:00"), MOTHER, "o1", "")))
                .containsExactly("observation.not-for-them");

        done(school.discipline().withdraw(at(MONDAY, "11:00"), TEACHER, "o1", "carnet retrouvé"));

        assertThat(school.alerts().open(CPE).get()).isEmpty();
        assertThat(school.record().observations()).hasSize(2);
    }
}
