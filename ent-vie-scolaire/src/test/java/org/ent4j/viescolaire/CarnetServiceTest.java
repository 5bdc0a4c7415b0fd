package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FATHER;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetCategory;
import org.ent4j.viescolaire.carnet.CarnetCommand;
import org.ent4j.viescolaire.carnet.CarnetLetter;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.carnet.FamilyMessage;
import org.ent4j.viescolaire.carnet.ReadingState;
import org.ent4j.viescolaire.carnet.Unacknowledged;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rights.Act;
import org.junit.jupiter.api.Test;

class CarnetServiceTest {

    private static final CarnetMessageId M1 = new CarnetMessageId("m1");

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = portal(journals);

    private static CarnetLetter letter(PersonId... pupils) {
        return CarnetLetter.builder()
                .addPupils(pupils)
                .category(CarnetCategory.INFORMATION)
                .subject("Sortie au musée")
                .text("Jeudi, de 9 h à 12 h.")
                .acknowledgement(AcknowledgementAsked.EACH_GUARDIAN)
                .deadline(MONDAY.plusDays(1))
                .build();
    }

    private void sent(PersonId... pupils) {
        done(school.carnet().draft(at(MONDAY, "08:00"), TEACHER, M1, letter(pupils)));
        done(school.carnet().carryOut(M1, new CarnetCommand.Send(at(MONDAY, "08:05"), TEACHER)));
    }

    @Test
    void a_guardian_reads_what_is_sent_about_each_pupil_of_his_and_of_no_other() {
        done(school.carnet().draft(at(MONDAY, "08:00"), TEACHER, M1, letter(ANNE, BRUNO, CHLOE)));
        assertThat(done(school.carnet().messages(MOTHER, Set.of(ANNE), at(MONDAY, "08:01"))))
                .isEmpty();
        done(school.carnet().carryOut(M1, new CarnetCommand.Send(at(MONDAY, "08:05"), TEACHER)));

        assertThat(done(school.carnet().messages(MOTHER, Set.of(ANNE, BRUNO, CHLOE), at(MONDAY, "09:00"))))
                .extracting(FamilyMessage::pupil)
                .containsExactly(ANNE, BRUNO);
        assertThat(done(school.carnet().messages(FATHER, Set.of(ANNE, BRUNO), at(MONDAY, "09:00"))))
                .extracting(FamilyMessage::pupil)
                .containsExactly(BRUNO);
    }

    @Test
    void who_has_not_acknowledged_is_outstanding_and_reminded_when_the_deadline_is_over() {
        sent(ANNE, BRUNO);
        done(school.carnet().carryOut(M1, new CarnetCommand.Acknowledge(at(MONDAY, "18:00"), MOTHER, BRUNO)));
        done(school.carnet().carryOut(M1, new CarnetCommand.Acknowledge(at(MONDAY, "18:00"), MOTHER, ANNE)));

        var outstanding = done(school.carnet().unacknowledged(TEACHER, at(MONDAY, "19:00")));

        assertThat(outstanding).extracting(Unacknowledged::pupil).containsExactly(BRUNO);
        assertThat(outstanding.get(0).missing()).containsExactly(FATHER.person());
        assertThat(done(school.carnet().remindersDue(TEACHER, at(MONDAY.plusDays(1), "23:00"))))
                .isEmpty();
        assertThat(done(school.carnet().remindersDue(TEACHER, at(MONDAY.plusDays(2), "07:00"))))
                .isEqualTo(outstanding);
    }

    @Test
    void what_was_acknowledged_already_is_kept_once() {
        sent(ANNE);
        var before =
                done(school.carnet().carryOut(M1, new CarnetCommand.Acknowledge(at(MONDAY, "18:00"), MOTHER, ANNE)));
        var again =
                done(school.carnet().carryOut(M1, new CarnetCommand.Acknowledge(at(MONDAY, "19:00"), MOTHER, ANNE)));

        assertThat(again).isEqualTo(before);
        assertThat(before.reading(ANNE, MOTHER.person()).state()).isEqualTo(ReadingState.ACKNOWLEDGED);
        assertThat(portal(journals).record().message(M1)).contains(before);
    }

    @Test
    void the_same_draft_again_is_kept_once_and_another_one_with_its_key_is_refused() {
        var draft = done(school.carnet().draft(at(MONDAY, "08:00"), TEACHER, M1, letter(ANNE)));

        assertThat(done(school.carnet().draft(at(MONDAY, "08:01"), TEACHER, M1, letter(ANNE))))
                .isEqualTo(draft);
        assertThat(refused(school.carnet().draft(at(MONDAY, "08:01"), TEACHER, M1, letter(BRUNO))))
                .containsExactly("journal.superseded");
        assertThat(school.record().messages()).containsExactly(draft);
    }

    @Test
    void who_is_no_guardian_of_the_pupil_does_not_acknowledge() {
        sent(ANNE);

        assertThat(school.carnet()
                        .carryOut(M1, new CarnetCommand.Acknowledge(at(MONDAY, "18:00"), FATHER, ANNE))
                        .isLeft())
                .isTrue();
        assertThat(school.record().message(M1).orElseThrow().readings()).isEmpty();
    }

    @Test
    void the_roles_are_asked_of_each_pupil_and_guardians_need_no_right_to_write() {
        var notOfBruno = portal(
                journals, (any, actor, act, pupil) -> act != Act.WRITE_CARNET || !pupil.equals(Optional.of(BRUNO)));
        var readers = portal(journals, (any, actor, act, pupil) -> act == Act.ACKNOWLEDGE_CARNET);
        sent(ANNE);

        assertThat(refused(notOfBruno
                        .carnet()
                        .draft(at(MONDAY, "08:00"), TEACHER, new CarnetMessageId("m2"), letter(ANNE, BRUNO))))
                .containsExactly("rights.not-allowed");
        assertThat(refused(readers.carnet().carryOut(M1, new CarnetCommand.Close(at(MONDAY, "18:00"), TEACHER))))
                .containsExactly("rights.not-allowed");
        assertThat(done(readers.carnet()
                                .carryOut(M1, new CarnetCommand.Reply(at(MONDAY, "18:00"), MOTHER, ANNE, "Merci.")))
                        .replies())
                .hasSize(1);
        assertThat(List.of(
                        refused(readers.carnet().unacknowledged(TEACHER, at(MONDAY, "18:00"))),
                        refused(notOfBruno.carnet().draft(at(MONDAY, "08:00"), TEACHER, M1, letter(BRUNO)))))
                .containsOnly(List.of("rights.not-allowed"));
    }

    @Test
    void a_message_that_nobody_has_drafted_is_refused_as_unknown() {
        assertThat(refused(school.carnet().carryOut(M1, new CarnetCommand.Send(at(MONDAY, "08:05"), TEACHER))))
                .containsExactly("key.unknown");
        assertThat(school.record().position()).isZero();
    }

    @Test
    void an_author_finds_his_messages_again_and_vie_scolaire_looks_after_what_is_sent() {
        done(school.carnet().draft(at(MONDAY, "08:00"), TEACHER, M1, letter(ANNE)));

        assertThat(done(school.carnet().followed(TEACHER)))
                .extracting(CarnetMessage::id)
                .containsExactly(M1);
        assertThat(done(school.carnet().followed(HEAD))).isEmpty();

        done(school.carnet().carryOut(M1, new CarnetCommand.Send(at(MONDAY, "08:05"), TEACHER)));

        assertThat(done(school.carnet().followed(HEAD)))
                .extracting(CarnetMessage::id)
                .containsExactly(M1);
    }
}
