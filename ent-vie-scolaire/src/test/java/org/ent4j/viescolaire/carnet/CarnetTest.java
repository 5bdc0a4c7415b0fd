package org.ent4j.viescolaire.carnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.carnet.AcknowledgementAsked.EACH_GUARDIAN;
import static org.ent4j.viescolaire.carnet.AcknowledgementAsked.NONE;
import static org.ent4j.viescolaire.carnet.AcknowledgementAsked.ONE_GUARDIAN;
import static org.ent4j.viescolaire.carnet.CarnetFixture.*;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.carnet.CarnetCommand.Acknowledge;
import org.ent4j.viescolaire.carnet.CarnetCommand.Close;
import org.ent4j.viescolaire.carnet.CarnetCommand.Edit;
import org.ent4j.viescolaire.carnet.CarnetCommand.Read;
import org.ent4j.viescolaire.carnet.CarnetCommand.Reply;
import org.ent4j.viescolaire.carnet.CarnetCommand.Send;
import org.ent4j.viescolaire.carnet.CarnetCommand.Withdraw;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rights.Guardians;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarnetTest {

    private final List<CarnetEvent> journal = new ArrayList<>();

    private void drafted(Actor by, CarnetLetter letter) {
        journal.clear();
        journal.addAll(CARNET.draft(at("08:00"), by, M1, letter).get().events());
    }

    private void sent(Actor by, CarnetLetter letter) {
        drafted(by, letter);
        done(new Send(at("08:05"), by));
    }

    private CarnetMessage message() {
        return CarnetMessage.replay(journal);
    }

    private int done(CarnetCommand command) {
        var outcome =
                CARNET.decide(message(), command).getOrElseThrow(refusal -> new AssertionError(refusal.reasons()));
        journal.addAll(outcome.events());
        assertThat(message()).isEqualTo(outcome.state());
        return outcome.events().size();
    }

    private List<String> refused(CarnetCommand command) {
        return refused(CARNET.decide(message(), command));
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

    private Optional<FamilyMessage> seenBy(Actor reader, PersonId pupil) {
        return FamilyMessage.of(message(), pupil, reader, GUARDIANS, POLICY);
    }

    @ParameterizedTest
    @CsvSource({
        "t1, ENSEIGNANT, INFORMATION, anne, ''",
        "cpe, VIE_SCOLAIRE, CONVOCATION, anne, ''",
        "t1, ENSEIGNANT, RENDEZ_VOUS, anne, ''",
        "t1, ENSEIGNANT, MOT_DES_RESPONSABLES, anne, VS-CAR-04",
        "mother, RESPONSABLE, MOT_DES_RESPONSABLES, anne, ''",
        "mother, RESPONSABLE, RENDEZ_VOUS, anne, ''",
        "mother, RESPONSABLE, CONVOCATION, anne, VS-CAR-04",
        "mother, RESPONSABLE, MOT_DES_RESPONSABLES, bruno, VS-CAR-01",
        "anne, ELEVE, MOT_DES_RESPONSABLES, anne, VS-CAR-01"
    })
    void the_school_and_the_guardians_of_a_pupil_write_what_is_theirs_to_write(
            String who, Capacity as, CarnetCategory category, String pupil, String rule) {
        var letter = letter(NONE, new PersonId(pupil)).withCategory(category);
        var answer = CARNET.draft(at("08:00"), new Actor(new PersonId(who), as), M1, letter);

        assertThat(answer.isRight()).isEqualTo(rule.isEmpty());
        if (answer.isLeft()) {
            assertThat(refused(answer)).containsExactly(rule);
        }
    }

    @Test
    void a_guardian_of_one_pupil_does_not_write_about_two() {
        var both = note(ANNE).withPupils(List.of(ANNE, BRUNO));

        assertThat(refused(CARNET.draft(at("08:00"), MOTHER, M1, both))).containsExactly("VS-CAR-01");
    }

    @Test
    void an_empty_message_is_refused_for_all_its_reasons_at_once() {
        var empty = letter(NONE).withText(" ").withDeadline(MONDAY.minusDays(1)).withCorrects(M1);

        assertThat(refused(CARNET.draft(at("08:00"), TEACHER, M1, empty)))
                .containsExactly("VS-CAR-02", "VS-CAR-03", "VS-CAR-06", "VS-CAR-07", "VS-CAR-08");
    }

    @Test
    void guardians_do_not_ask_for_acknowledgements() {
        var asking = note(ANNE).withAcknowledgement(ONE_GUARDIAN);

        assertThat(refused(CARNET.draft(at("08:00"), MOTHER, M1, asking))).containsExactly("VS-CAR-05");
    }

    @Test
    void a_deadline_is_still_to_come_on_the_day_itself_by_the_clock_of_the_school() {
        drafted(TEACHER, letter(ONE_GUARDIAN, ANNE).withDeadline(MONDAY));

        assertThat(refused(new Send(at(1, "00:30"), TEACHER))).containsExactly("VS-CAR-07");
        assertThat(done(new Send(at("23:30"), TEACHER))).isEqualTo(1);
    }

    @Test
    void only_its_author_edits_and_sends_a_draft_and_families_do_not_see_it() {
        drafted(TEACHER, letter(NONE, ANNE));

        assertThat(refused(new Send(at("09:00"), COLLEAGUE))).containsExactly("VS-CAR-10");
        assertThat(refused(new Edit(at("09:00"), CPE, letter(NONE, BRUNO)))).containsExactly("VS-CAR-10");
        assertThat(refused(new Read(at("09:00"), MOTHER, ANNE))).containsExactly("state.not-now");
        assertThat(seenBy(MOTHER, ANNE)).isEmpty();
        done(new Edit(at("09:00"), TEACHER, letter(NONE, ANNE).withSubject("Sortie au théâtre")));
        assertThat(message().letter().subject()).isEqualTo("Sortie au théâtre");
    }

    @Test
    void what_was_sent_does_not_change_and_a_correction_is_another_message() {
        sent(TEACHER, letter(NONE, ANNE));

        assertThat(refused(new Edit(at("09:00"), TEACHER, letter(NONE, ANNE)))).containsExactly("state.not-now");
        var correction = letter(NONE, ANNE).withCorrects(M1);
        assertThat(CARNET.draft(at("09:00"), TEACHER, new CarnetMessageId("m2"), correction)
                        .isRight())
                .isTrue();
    }

    @Test
    void a_guardian_reads_then_acknowledges_and_nothing_happens_twice() {
        sent(TEACHER, letter(EACH_GUARDIAN, ANNE));

        assertThat(message().reading(ANNE, MOTHER.person()).state()).isEqualTo(ReadingState.UNREAD);
        assertThat(done(new Read(at("18:00"), MOTHER, ANNE))).isEqualTo(1);
        assertThat(done(new Read(at("18:01"), MOTHER, ANNE))).isZero();
        assertThat(done(new Acknowledge(at("18:02"), MOTHER, ANNE))).isEqualTo(1);
        assertThat(done(new Acknowledge(at("18:03"), MOTHER, ANNE))).isZero();
        assertThat(done(new Read(at("18:04"), MOTHER, ANNE))).isZero();
        assertThat(message().reading(ANNE, MOTHER.person()))
                .isEqualTo(new Reading(ReadingState.ACKNOWLEDGED, Optional.of(at("18:00")), Optional.of(at("18:02"))));
    }

    @Test
    void who_acknowledges_at_once_has_read_it() {
        sent(TEACHER, letter(ONE_GUARDIAN, ANNE));
        done(new Acknowledge(at("18:00"), FATHER, ANNE));

        assertThat(message().reading(ANNE, FATHER.person()).read()).contains(at("18:00"));
    }

    @Test
    void nobody_but_a_guardian_of_that_pupil_acknowledges() {
        sent(TEACHER, letter(ONE_GUARDIAN, ANNE, BRUNO));
        var atWork = new Actor(MOTHER.person(), Capacity.ENSEIGNANT);

        for (var other : List.of(CPE, TEACHER, OF_BRUNO, PUPIL, atWork)) {
            assertThat(refused(new Acknowledge(at("18:00"), other, ANNE))).containsExactly("VS-CAR-15");
        }
        assertThat(refused(new Acknowledge(at("18:00"), MOTHER, CHLOE))).containsExactly("VS-CAR-13", "VS-CAR-15");
        assertThat(refused(new Read(at("18:00"), OF_BRUNO, ANNE))).containsExactly("VS-CAR-14");
    }

    @Test
    void a_pupil_of_age_whom_the_host_names_his_own_guardian_acknowledges() {
        var ofAge = new Carnet(POLICY, Guardians.of(Map.of(ANNE, Set.of(ANNE))));
        sent(TEACHER, letter(ONE_GUARDIAN, ANNE));

        assertThat(ofAge.decide(message(), new Acknowledge(at("18:00"), PUPIL, ANNE))
                        .isRight())
                .isTrue();
    }

    @Test
    void what_nobody_asked_for_is_not_acknowledged() {
        sent(TEACHER, letter(NONE, ANNE));

        assertThat(refused(new Acknowledge(at("18:00"), MOTHER, ANNE))).containsExactly("VS-CAR-16");
    }

    @Test
    void a_note_of_a_guardian_is_read_and_answered_by_the_school_and_hidden_from_the_other_guardian() {
        sent(MOTHER, note(ANNE));

        assertThat(refused(new Read(at("09:00"), FATHER, ANNE))).containsExactly("VS-CAR-14");
        assertThat(refused(new Reply(at("09:00"), FATHER, ANNE, "Moi aussi"))).containsExactly("VS-CAR-17");
        assertThat(done(new Read(at("09:00"), CPE, ANNE))).isEqualTo(1);
        assertThat(done(new Reply(at("09:05"), CPE, ANNE, "Bien reçu"))).isEqualTo(1);
        assertThat(seenBy(FATHER, ANNE)).isEmpty();
        assertThat(seenBy(MOTHER, ANNE).orElseThrow().replies()).hasSize(1);
        var shared = new CarnetPolicy(PARIS, true);
        assertThat(FamilyMessage.of(message(), ANNE, FATHER, GUARDIANS, shared)).isPresent();
        assertThat(new Carnet(shared, GUARDIANS)
                        .decide(message(), new Reply(at("09:10"), FATHER, ANNE, "Moi aussi"))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_family_reads_no_reply_about_another_pupil() {
        sent(TEACHER, letter(NONE, ANNE, BRUNO));
        done(new Reply(at("18:00"), MOTHER, ANNE, "Anne est malade"));
        done(new Reply(at("18:10"), OF_BRUNO, BRUNO, "Bruno viendra"));
        done(new Reply(at("18:20"), TEACHER, ANNE, "Bon rétablissement"));

        assertThat(seenBy(OF_BRUNO, BRUNO).orElseThrow().replies())
                .extracting(CarnetReply::text)
                .containsExactly("Bruno viendra");
        assertThat(seenBy(FATHER, ANNE).orElseThrow().replies())
                .extracting(CarnetReply::text)
                .containsExactly("Bon rétablissement");
        assertThat(seenBy(OF_BRUNO, ANNE)).isEmpty();
        assertThat(seenBy(OF_BRUNO, BRUNO).orElseThrow().letter()).isEqualTo(letter(NONE, BRUNO));
    }

    @Test
    void a_reply_says_something() {
        sent(TEACHER, letter(NONE, ANNE));

        assertThat(refused(new Reply(at("18:00"), MOTHER, ANNE, " "))).containsExactly("VS-CAR-18");
        assertThat(refused(new Reply(at("18:00"), PUPIL, ANNE, "non"))).containsExactly("VS-CAR-17");
    }

    @Test
    void a_message_that_was_withdrawn_stays_without_its_words() {
        sent(TEACHER, letter(EACH_GUARDIAN, ANNE));
        done(new Reply(at("17:00"), MOTHER, ANNE, "Merci"));

        assertThat(refused(new Withdraw(at("18:00"), COLLEAGUE, ""))).containsExactly("VS-CAR-11", "VS-CAR-12");
        done(new Withdraw(at("18:00"), CPE, "mauvaise classe"));
        var seen = seenBy(MOTHER, ANNE).orElseThrow();
        assertThat(seen.state()).isEqualTo(CarnetState.WITHDRAWN);
        assertThat(seen.letter().text()).isEmpty();
        assertThat(seen.replies()).isEmpty();
        assertThat(message().letter().text()).isNotEmpty();
        assertThat(message().whyWithdrawn()).contains("mauvaise classe");
        assertThat(Unacknowledged.of(List.of(message()), GUARDIANS)).isEmpty();
    }

    @Test
    void a_message_that_is_closed_is_read_and_no_longer_answered() {
        sent(TEACHER, letter(ONE_GUARDIAN, ANNE));
        done(new Close(at("18:00"), TEACHER));

        assertThat(refused(new Reply(at("18:30"), MOTHER, ANNE, "Trop tard"))).containsExactly("state.not-now");
        assertThat(refused(new Acknowledge(at("18:30"), MOTHER, ANNE))).containsExactly("state.not-now");
        assertThat(done(new Read(at("18:30"), MOTHER, ANNE))).isEqualTo(1);
    }

    @Test
    void each_guardian_or_one_of_them_is_missing_until_they_have_acknowledged() {
        sent(TEACHER, letter(EACH_GUARDIAN, ANNE, BRUNO).withDeadline(MONDAY.plusDays(2)));
        done(new Acknowledge(at("18:00"), MOTHER, ANNE));
        var deadline = Optional.of(MONDAY.plusDays(2));
        var father = new Unacknowledged(M1, ANNE, new TreeSet<>(Set.of(FATHER.person())), deadline);
        var ofBruno = new Unacknowledged(M1, BRUNO, new TreeSet<>(Set.of(OF_BRUNO.person())), deadline);

        assertThat(Unacknowledged.of(List.of(message()), GUARDIANS)).containsExactly(father, ofBruno);
        assertThat(Unacknowledged.due(List.of(message()), GUARDIANS, MONDAY.plusDays(2)))
                .isEmpty();
        assertThat(Unacknowledged.due(List.of(message()), GUARDIANS, MONDAY.plusDays(3)))
                .containsExactly(father, ofBruno);
        done(new Acknowledge(at("18:00"), FATHER, ANNE));
        assertThat(Unacknowledged.of(List.of(message()), GUARDIANS)).containsExactly(ofBruno);
    }

    @Test
    void one_guardian_is_enough_where_one_is_asked() {
        sent(TEACHER, letter(ONE_GUARDIAN, ANNE));
        assertThat(Unacknowledged.of(List.of(message()), GUARDIANS))
                .singleElement()
                .satisfies(outstanding -> assertThat(outstanding.missing()).hasSize(2));
        done(new Acknowledge(at("18:00"), MOTHER, ANNE));

        assertThat(Unacknowledged.of(List.of(message()), GUARDIANS)).isEmpty();
    }

    @Test
    void a_pupil_for_whom_nobody_answers_is_outstanding_and_nobody_is_reminded() {
        sent(TEACHER, letter(EACH_GUARDIAN, CHLOE));

        assertThat(Unacknowledged.of(List.of(message()), GUARDIANS))
                .containsExactly(new Unacknowledged(M1, CHLOE, new TreeSet<>(), Optional.empty()));
    }

    @Test
    void a_guardian_who_came_later_is_asked_and_one_who_left_is_not() {
        sent(TEACHER, letter(EACH_GUARDIAN, ANNE));
        var now = Guardians.of(Map.of(ANNE, Set.of(MOTHER.person(), new PersonId("aunt"))));

        assertThat(Unacknowledged.of(List.of(message()), now))
                .singleElement()
                .satisfies(outstanding ->
                        assertThat(outstanding.missing()).containsExactly(new PersonId("aunt"), MOTHER.person()));
    }

    @Test
    void a_journal_begins_with_its_draft() {
        assertThatThrownBy(() -> CarnetMessage.replay(List.of(new CarnetEvent.Sent(at("08:00"), TEACHER))))
                .hasMessageContaining("Maybe");
    }
}
