package org.ent4j.viescolaire.punition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.punition.PunitionFixture.*;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.Occupancy.Busy;
import org.ent4j.viescolaire.punition.Occupancy.Resource;
import org.ent4j.viescolaire.rights.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunitionsTest {

    private final List<PunitionEvent> journal = new ArrayList<>();
    private Occupancy occupancy = Occupancy.unknown();

    private static Either<Refusal, Outcome<Punition, PunitionEvent>> give(Actor by, PunitionRequest request) {
        return Punitions.give(at("12:00"), by, request, POLICY);
    }

    private void given(PunitionNature nature) {
        journal.clear();
        journal.addAll(give(TEACHER, request(nature)).get().events());
    }

    private Punition punition() {
        return Punition.replay(journal);
    }

    private void done(PunitionCommand command) {
        var outcome = Punitions.decide(punition(), command, POLICY, occupancy)
                .getOrElseThrow(refusal -> new AssertionError(refusal));
        journal.addAll(outcome.events());
        assertThat(punition()).isEqualTo(outcome.state());
    }

    private List<String> refused(PunitionCommand command) {
        return refused(Punitions.decide(punition(), command, POLICY, occupancy));
    }

    private static List<String> refused(Either<Refusal, ?> answer) {
        var refusal = answer.getLeft();
        refusal.reasons().forEach(reason -> {
            assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "[");
            assertThat(Messages.render(reason, Lang.EN)).doesNotContain("{", "[");
        });
        return refusal instanceof Refusal.Broken
                ? refusal.rules()
                : refusal.reasons().stream().map(Reason::code).toList();
    }

    private void schedule(PunitionSlot slot) {
        done(new PunitionCommand.Schedule(at("12:00"), CPE, slot));
    }

    @Test
    void a_type_of_punition_that_would_lower_a_mark_is_none() {
        var types = PunitionTypes.ofTheCircular();

        assertThat(types.all()).hasSize(5);
        for (var label : List.of("Zéro pour travail non fait", "0/20", "Baisse de note", "Un point en moins")) {
            assertThat(refused(types.with(new PunitionType("X", label, PunitionNature.AUTRE))))
                    .containsExactly("VS-PUN-01");
        }
        assertThat(refused(types.with(new PunitionType("RETENUE", "Colle", PunitionNature.RETENUE))))
                .containsExactly("VS-PUN-02");
        assertThat(types.with(new PunitionType("COLLE", "Colle de 10/20 minutes", PunitionNature.RETENUE))
                        .get()
                        .all())
                .hasSize(6);
    }

    @Test
    void a_punition_has_a_type_and_a_motif_of_the_school() {
        var unknown = request(PunitionNature.EXCUSE).withType("PILORI").withMotif(ABSENT);

        assertThat(refused(give(TEACHER, unknown))).containsExactly("VS-PUN-03", "VS-PUN-04");
    }

    @ParameterizedTest
    @CsvSource({
        "t1, ENSEIGNANT, t1, ENSEIGNANT, ''",
        "t1, ENSEIGNANT, cpe, VIE_SCOLAIRE, ''",
        "t1, ENSEIGNANT, t2, ENSEIGNANT, VS-PUN-06",
        "agent, AUTRE_PERSONNEL, agent, AUTRE_PERSONNEL, VS-PUN-06",
        "agent, AUTRE_PERSONNEL, head, DIRECTION, ''",
        "mother, RESPONSABLE, cpe, VIE_SCOLAIRE, VS-PUN-05"
    })
    void who_may_punish_gives_it_himself_and_others_propose_it(
            String asking, String as, String giving, String in, String rule) {
        var request = request(PunitionNature.EXCUSE).withRequester(actor(asking, as));
        var answer = give(actor(giving, in), request);

        assertThat(answer.isRight()).isEqualTo(rule.isEmpty());
        if (answer.isLeft()) {
            assertThat(refused(answer)).containsExactly(rule);
        }
    }

    private static Actor actor(String person, String capacity) {
        return new Actor(
                new org.ent4j.model.id.PersonId(person), org.ent4j.viescolaire.rights.Capacity.valueOf(capacity));
    }

    @Test
    void each_of_several_pupils_is_told_what_he_did_himself() {
        var shared = request(PunitionNature.EXCUSE).withSharedWith(Set.of(BRUNO));

        assertThat(refused(give(TEACHER, shared))).containsExactly("VS-PUN-07");
        assertThat(give(TEACHER, shared.withFacts("A lancé la trousse")).isRight())
                .isTrue();
    }

    @Test
    void additional_work_says_what_to_do_and_has_a_deadline() {
        var idle = request(PunitionNature.DEVOIR_SUPPLEMENTAIRE).withAssignedWork(" ");
        assertThat(refused(give(TEACHER, idle))).containsExactly("VS-PUN-08");

        given(PunitionNature.DEVOIR_SUPPLEMENTAIRE);
        var moment = PunitionSlot.at(new PunitionDate.Moment(time(1, "08:00")));
        assertThat(refused(new PunitionCommand.Schedule(at("12:00"), TEACHER, moment)))
                .containsExactly("VS-PUN-10");
        schedule(PunitionSlot.at(new PunitionDate.Deadline(time(1, "08:00"))));
        done(new PunitionCommand.MarkDone(at("13:00"), TEACHER));

        assertThat(punition().state()).isEqualTo(PunitionState.REALISEE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 11:59, 13:00, VS-PUN-11",
        "0, 12:00, 13:00, ''",
        "0, 17:00, 18:00, ''",
        "0, 17:00, 18:01, VS-PUN-12",
        "1, 07:59, 09:00, VS-PUN-12",
        "1, 08:00, 09:00, ''",
        "5, 10:00, 11:00, VS-PUN-12"
    })
    void a_detention_is_to_come_and_within_the_opening_hours(int days, String from, String to, String rule) {
        given(PunitionNature.RETENUE);
        var command = new PunitionCommand.Schedule(at("12:00"), CPE, slot(days, from, to));

        if (rule.isEmpty()) {
            done(command);
            assertThat(punition().state()).isEqualTo(PunitionState.PROGRAMMEE);
        } else {
            assertThat(refused(command)).containsExactly(rule);
        }
    }

    @Test
    void a_detention_needs_a_pupil_a_room_and_a_supervisor_who_are_free() {
        var taken = new Period(time(1, "10:00"), time(1, "11:00"));
        for (var resource :
                List.of(new Resource.Pupil(ANNE), new Resource.Room("P1"), new Resource.Supervisor(CPE.person()))) {
            occupancy = Occupancy.of(List.of(new Busy(resource, taken, "Maths")));
            given(PunitionNature.RETENUE);
            var clash = slot(1, "10:59", "12:00").in("P1").under(CPE.person());

            assertThat(refused(new PunitionCommand.Schedule(at("12:00"), CPE, clash)))
                    .containsExactly("VS-PUN-13");
            schedule(slot(1, "11:00", "12:00").in("P1").under(CPE.person()));
        }
        occupancy = Occupancy.of(List.of(new Busy(new Resource.Pupil(BRUNO), taken, "Maths")));
        given(PunitionNature.RETENUE);
        schedule(slot(1, "10:00", "11:00").in("P1"));
    }

    @Test
    void a_postponement_says_why_and_stays_in_the_history() {
        given(PunitionNature.RETENUE);
        schedule(slot(1, "08:00", "09:00"));

        assertThat(refused(new PunitionCommand.Postpone(at("12:00"), CPE, slot(2, "08:00", "09:00"), CHATTER)))
                .containsExactly("VS-PUN-16");
        done(new PunitionCommand.Postpone(at("12:00"), CPE, slot(2, "08:00", "09:00"), ABSENT));
        done(new PunitionCommand.Postpone(at("12:00"), CPE, slot(3, "08:00", "09:00"), ABSENT));

        assertThat(punition().slot()).contains(slot(3, "08:00", "09:00"));
        assertThat(punition().postponements())
                .extracting(Postponement::from)
                .containsExactly(slot(1, "08:00", "09:00"), slot(2, "08:00", "09:00"));
    }

    @Test
    void what_became_of_it_is_said_when_it_is_known() {
        given(PunitionNature.RETENUE);
        assertThat(refused(new PunitionCommand.MarkNotDone(at("12:00"), CPE))).containsExactly("state.not-now");
        assertThat(refused(new PunitionCommand.MarkDone(at("12:00"), CPE))).containsExactly("VS-PUN-25");
        schedule(slot(1, "08:00", "09:00"));

        assertThat(refused(new PunitionCommand.MarkDone(at(1, "07:59"), CPE))).containsExactly("VS-PUN-24");
        assertThat(refused(new PunitionCommand.MarkNotDone(at(1, "08:59"), CPE)))
                .containsExactly("VS-PUN-27");
        assertThat(refused(new PunitionCommand.MarkNotDone(at(1, "09:00"), MOTHER)))
                .containsExactly("VS-PUN-20");
        done(new PunitionCommand.MarkNotDone(at(1, "09:00"), CPE));
        assertThat(punition().isToDo()).isFalse();

        done(new PunitionCommand.Schedule(at(1, "09:00"), CPE, slot(2, "08:00", "09:00")));
        done(new PunitionCommand.MarkDone(at(2, "08:00"), CPE));
        assertThat(refused(new PunitionCommand.Schedule(at(2, "09:00"), CPE, slot(3, "08:00", "09:00"))))
                .containsExactly("state.not-now");
    }

    @Test
    void who_is_sent_out_of_a_lesson_is_looked_after_reported_and_absent_from_it() {
        given(PunitionNature.EXCLUSION_PONCTUELLE);
        var lesson = slot(0, "10:00", "11:00");
        assertThat(refused(new PunitionCommand.Schedule(at("12:00"), CPE, lesson)))
                .containsExactly("VS-PUN-14");
        assertThat(refused(new PunitionCommand.Schedule(
                        at("12:00"),
                        CPE,
                        PunitionSlot.at(PunitionDate.range(time(0, "10:00"), time(1, "11:00")))
                                .in("P1"))))
                .containsExactly("VS-PUN-15");

        schedule(lesson.in("Vie scolaire"));
        assertThat(journal.get(journal.size() - 1))
                .isEqualTo(new PunitionEvent.AbsenceImplied(
                        at("12:00"),
                        CPE,
                        new ImpliedAbsence(
                                ANNE,
                                new Period(time("10:00"), time("11:00")),
                                ImpliedAbsence.Cause.EXCLUSION_PONCTUELLE,
                                true)));

        assertThat(refused(new PunitionCommand.MarkDone(at("12:00"), TEACHER))).containsExactly("VS-PUN-26");
        done(new PunitionCommand.FileReport(at("12:05"), TEACHER, "A insulté un camarade"));
        done(new PunitionCommand.MarkDone(at("12:06"), TEACHER));
    }

    @Test
    void a_detention_is_not_reported() {
        given(PunitionNature.RETENUE);

        assertThat(refused(new PunitionCommand.FileReport(at("12:05"), TEACHER, "x")))
                .containsExactly("VS-PUN-28");
    }

    @Test
    void an_exclusion_that_did_not_happen_or_happened_later_takes_its_absence_back() {
        given(PunitionNature.EXCLUSION_PONCTUELLE);
        schedule(slot(0, "14:00", "15:00").in("P1"));
        done(new PunitionCommand.Postpone(
                at("12:00"), CPE, slot(0, "15:00", "16:00").in("P1"), ABSENT));
        done(new PunitionCommand.MarkNotDone(at("17:00"), CPE));

        assertThat(journal)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "Given",
                        "Scheduled",
                        "AbsenceImplied",
                        "Postponed",
                        "AbsenceLifted",
                        "AbsenceImplied",
                        "NotDone",
                        "AbsenceLifted");
    }

    @Test
    void what_is_locked_does_not_change_until_vie_scolaire_unlocks_it() {
        given(PunitionNature.EXCUSE);
        assertThat(refused(new PunitionCommand.Lock(at("12:00"), TEACHER))).containsExactly("VS-PUN-22");
        assertThat(refused(new PunitionCommand.Unlock(at("12:00"), CPE))).containsExactly("VS-PUN-23");
        done(new PunitionCommand.Lock(at("12:00"), CPE));

        assertThat(refused(new PunitionCommand.Lock(at("12:00"), CPE))).containsExactly("VS-PUN-21");
        assertThat(refused(new PunitionCommand.MarkDone(at("12:00"), CPE))).containsExactly("VS-PUN-21");
        done(new PunitionCommand.Unlock(at("12:00"), CPE));
        done(new PunitionCommand.MarkDone(at("12:00"), CPE));
    }

    @Test
    void a_journal_begins_with_its_being_given() {
        assertThatThrownBy(() -> Punition.replay(List.of(new PunitionEvent.Done(at("12:00"), CPE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThat(new MotifCode("ma_x")).isLessThan(new MotifCode("ma_y"));
    }
}
