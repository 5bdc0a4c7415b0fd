package org.ent4j.viescolaire.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.permanence.StayFixture.*;

import io.vavr.control.Either;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.permanence.StayEvent.PupilLeft;
import org.ent4j.viescolaire.permanence.StayRules.ElsewhereAlready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaysTest {

    private static final StayRequest INFIRMERIE = request("s1", StayKind.INFIRMERIE, "09:10", ANNE, BRUNO);

    private static Stay begun(StayRequest request, Stay... known) {
        return Stays.begin(at("12:00"), NURSE, request, POLICY, List.of(known))
                .get()
                .state();
    }

    private static Outcome<Stay, StayEvent> done(Stay stay, StayCommand command, Stay... others) {
        return Stays.decide(stay, command, POLICY, List.of(others))
                .getOrElseThrow(refusal -> new AssertionError(refusal));
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

    private static List<String> refused(Stay stay, StayCommand command, Stay... others) {
        return refused(Stays.decide(stay, command, POLICY, List.of(others)));
    }

    private static LocalDateTime tomorrow(String clock) {
        return time(clock).plusDays(1);
    }

    @Test
    void the_nurse_records_who_came_and_when_one_has_left() {
        var stay = begun(INFIRMERIE);

        assertThat(stay.state()).isEqualTo(StayState.RUNNING);
        assertThat(stay.visitAt(ANNE, time("10:39"))).isPresent();
        assertThat(stay.id().journal().kind()).isEqualTo(JournalKind.PERMANENCE);

        var after = done(stay, new StayCommand.PupilLeaves(at("10:45"), NURSE, ANNE, time("10:40")))
                .state();

        assertThat(after.visitAt(ANNE, time("10:39"))).isPresent();
        assertThat(after.visitAt(ANNE, time("10:40"))).isEmpty();
        assertThat(after.visitAt(BRUNO, time("10:40"))).isPresent();
    }

    @Test
    void the_end_is_the_end_of_all_who_are_still_there() {
        var left = done(begun(INFIRMERIE), new StayCommand.PupilLeaves(at("10:45"), NURSE, ANNE, time("10:40")));
        var ended = done(left.state(), new StayCommand.End(at("11:00"), NURSE, time("11:00")))
                .state();

        assertThat(ended.state()).isEqualTo(StayState.ENDED);
        assertThat(ended.periodsOf(ANNE)).containsExactly(new Period(time("09:10"), time("10:40")));
        assertThat(ended.periodsOf(BRUNO)).containsExactly(new Period(time("09:10"), time("11:00")));
    }

    @Test
    void a_stay_without_an_end_lasts_for_the_day() {
        assertThat(begun(INFIRMERIE).periodsOf(ANNE)).containsExactly(new Period(time("09:10"), tomorrow("00:00")));
    }

    @Test
    void who_comes_back_has_two_visits() {
        var left = done(begun(INFIRMERIE), new StayCommand.PupilLeaves(at("10:00"), NURSE, ANNE, time("09:30")));
        var back = done(left.state(), new StayCommand.AddPupil(at("10:00"), NURSE, ANNE, time("09:50")))
                .state();

        assertThat(back.visitsOf(ANNE)).hasSize(2);
        assertThat(back.visitAt(ANNE, time("09:40"))).isEmpty();
        assertThat(done(back, new StayCommand.PupilLeaves(at("10:00"), NURSE, ANNE, time("09:55")))
                        .state()
                        .periodsOf(ANNE))
                .containsExactly(new Period(time("09:10"), time("09:30")), new Period(time("09:50"), time("09:55")));
    }

    @Test
    void nobody_was_where_a_stay_was_entered_in_error() {
        var withdrawn = done(begun(INFIRMERIE), new StayCommand.Withdraw(at("09:20"), CPE, "autre élève"))
                .state();

        assertThat(withdrawn.state()).isEqualTo(StayState.WITHDRAWN);
        assertThat(withdrawn.visitAt(ANNE, time("09:15"))).isEmpty();
        assertThat(refused(withdrawn, new StayCommand.End(at("10:00"), CPE, time("10:00"))))
                .containsExactly("state.not-now");
    }

    @Test
    void a_guardian_records_nothing() {
        assertThat(refused(Stays.begin(at("12:00"), MOTHER, INFIRMERIE, POLICY, List.of())))
                .containsExactly("VS-OU-01");
        assertThat(refused(begun(INFIRMERIE), new StayCommand.End(at("12:00"), MOTHER, time("11:00"))))
                .containsExactly("VS-OU-01");
    }

    @Test
    void nobody_is_in_two_stays_at_once_and_the_refusal_says_who_recorded_the_first() {
        var infirmerie = begun(INFIRMERIE);
        var cdi = request("s2", StayKind.CDI, "09:30", ANNE);
        var answer = Stays.begin(at("12:00"), CPE, cdi, POLICY, List.of(infirmerie));

        assertThat(refused(answer)).containsExactly("VS-OU-02");
        assertThat(answer.getLeft().reasons())
                .containsExactly(
                        new ElsewhereAlready(ANNE, StayKind.INFIRMERIE.label(), time("09:10"), NURSE.person()));
    }

    @Test
    void who_is_moved_leaves_the_one_and_comes_to_the_other() {
        var infirmerie = begun(INFIRMERIE);
        var cdi = begun(request("s2", StayKind.CDI, "09:00", CHLOE));
        var known = List.of(infirmerie, cdi);

        var moved = Stays.move(at("12:00"), CPE, ANNE, time("09:30"), infirmerie, cdi, POLICY, known)
                .get();

        assertThat(moved.left().state().visitAt(ANNE, time("09:30"))).isEmpty();
        assertThat(moved.joined().state().visitAt(ANNE, time("09:30"))).isPresent();
        var again = Stays.move(
                        at("12:01"),
                        CPE,
                        ANNE,
                        time("09:30"),
                        moved.left().state(),
                        moved.joined().state(),
                        POLICY,
                        List.of())
                .get();
        assertThat(again.left().events()).isEmpty();
        assertThat(again.joined().events()).isEmpty();
    }

    @Test
    void who_cannot_come_to_the_other_does_not_leave_the_one() {
        var infirmerie = begun(INFIRMERIE);
        var cdi = begun(request("s2", StayKind.CDI, "10:00", CHLOE));

        assertThat(refused(Stays.move(at("12:00"), CPE, ANNE, time("09:30"), infirmerie, cdi, POLICY, List.of())))
                .containsExactly("VS-OU-05");
    }

    @Test
    void a_stay_that_ends_later_than_planned_clashes_with_what_came_after() {
        var planned = begun(INFIRMERIE.withUntil(time("10:00")));
        var cdi = begun(request("s2", StayKind.CDI, "10:00", ANNE), planned);

        assertThat(refused(planned, new StayCommand.End(at("12:00"), NURSE, time("10:20")), cdi))
                .containsExactly("VS-OU-02");
        assertThat(done(planned, new StayCommand.End(at("12:00"), NURSE, time("10:00")), cdi)
                        .events())
                .hasSize(1);
    }

    @Test
    void a_stay_is_not_recorded_for_a_day_to_come_nor_for_nobody() {
        assertThat(refused(Stays.begin(at("12:00"), CPE, INFIRMERIE.withFrom(tomorrow("08:00")), POLICY, List.of())))
                .containsExactly("VS-OU-03");
        assertThat(refused(Stays.begin(at("12:00"), CPE, INFIRMERIE.withPupils(List.of()), POLICY, List.of())))
                .containsExactly("VS-OU-04");
        assertThat(refused(Stays.begin(at("12:00"), CPE, INFIRMERIE.withUntil(time("09:10")), POLICY, List.of())))
                .containsExactly("VS-OU-05");
        assertThat(Stays.begin(at("08:00"), CPE, INFIRMERIE, POLICY, List.of()).isRight())
                .as("later today it is")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"09:10,VS-OU-07", "09:09,VS-OU-07", "10:01,VS-OU-08"})
    void nobody_leaves_before_coming_or_in_an_hour_to_come(String hour, String rule) {
        assertThat(refused(begun(INFIRMERIE), new StayCommand.PupilLeaves(at("10:00"), NURSE, ANNE, time(hour))))
                .containsExactly(rule);
        assertThat(refused(begun(INFIRMERIE), new StayCommand.End(at("10:00"), NURSE, time(hour))))
                .containsExactly(rule);
    }

    @Test
    void nobody_leaves_who_is_not_there() {
        assertThat(refused(begun(INFIRMERIE), new StayCommand.PupilLeaves(at("10:00"), NURSE, CHLOE, time("09:30"))))
                .containsExactly("VS-OU-06");
    }

    @Test
    void two_stays_do_not_have_one_key() {
        var other = request("s1", StayKind.CDI, "10:00", CHLOE);

        assertThat(refused(Stays.begin(at("12:00"), CPE, other, POLICY, List.of(begun(INFIRMERIE)))))
                .containsExactly("VS-OU-09");
    }

    @Test
    void what_comes_again_finds_its_work_done() {
        var stay = begun(INFIRMERIE);
        var add = new StayCommand.AddPupil(at("10:00"), NURSE, CHLOE, time("09:30"));
        var leave = new StayCommand.PupilLeaves(at("10:00"), NURSE, CHLOE, time("09:40"));
        var end = new StayCommand.End(at("10:00"), NURSE, time("10:00"));
        var withdraw = new StayCommand.Withdraw(at("10:00"), NURSE, "");

        assertThat(Stays.begin(at("12:00"), NURSE, INFIRMERIE, POLICY, List.of(stay))
                        .get()
                        .events())
                .isEmpty();
        for (var command : List.of(add, leave, end, withdraw)) {
            stay = done(stay, command).state();
            assertThat(done(stay, command).events()).isEmpty();
        }
    }

    @Test
    void the_place_is_said_where_one_is_known() {
        assertThat(begun(INFIRMERIE.withPlace("lit 2")).where().fr()).isEqualTo("infirmerie (lit 2)");
    }

    @Test
    void a_journal_begins_with_its_beginning() {
        var left = new PupilLeft(at("10:00"), NURSE, ANNE, time("09:30"));

        assertThatThrownBy(() -> Stay.replay(List.of(left))).hasMessageContaining("Maybe");
    }

    @Test
    void whether_the_school_is_responsible_the_kind_says_unless_the_stay_does() {
        assertThat(request("s", StayKind.STAGE, "09:00", ANNE).isUnderResponsibility())
                .isFalse();
        assertThat(INFIRMERIE.isUnderResponsibility()).isTrue();
        assertThat(begun(INFIRMERIE).hasEnd(begun(INFIRMERIE).visits().get(0))).isFalse();
        assertThat(begun(INFIRMERIE).until()).isEqualTo(Optional.empty());
    }
}
