package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.SchoolWithCorrespondents.*;
import static org.ent4j.ticketing.spi.Together.together;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.api.Test;

/** One question, one ticket: whatever goes wrong, and whoever tries. */
class PassingOnTest {

    private final SchoolWithCorrespondents school = new SchoolWithCorrespondents().asked();
    private final LevelZeroService levelZero = school.levelZero();

    private QuestionState state() {
        return levelZero.show(ID, MARTIN, MONDAY).get().state();
    }

    @Test
    void a_ticket_that_is_made_of_a_question_goes_to_its_team_as_any_other() {
        var passed = levelZero.passOn(ID, form(RUIZ, MONDAY)).get();

        assertThat(passed.ticket().team()).contains(TeamId.DSI);
        assertThat(school.openTickets()).isEqualTo(1);
    }

    @Test
    void who_tries_again_gets_the_same_ticket_and_another_one_is_refused() {
        var first = levelZero.passOn(ID, form(RUIZ, MONDAY)).get();
        var again = levelZero.passOn(ID, form(RUIZ, TUESDAY)).get();
        var other = levelZero.passOn(ID, form(KONE, TUESDAY));

        assertThat(again).isEqualTo(first);
        assertThat(other.getLeft()).isInstanceOf(Refusal.NotInThisState.class);
        assertThat(school.openTickets()).isEqualTo(1);
        assertThat(school.told(PARENT)).containsExactly("news.question-passed-on");
    }

    @Test
    void what_went_wrong_half_way_is_made_good_by_the_next_who_tries_under_the_same_number() {
        school.failures = 1;
        assertThatThrownBy(() -> levelZero.passOn(ID, form(RUIZ, MONDAY))).hasMessageContaining("gone");
        assertThat(state()).isEqualTo(QuestionState.PASSED_ON);
        assertThat(school.openTickets()).isZero();
        assertThat(school.told(PARENT)).isEmpty();
        var number = levelZero.show(ID, MARTIN, MONDAY).get().ticket().orElseThrow();

        assertThat(rules(levelZero.passOn(ID, form(OTHER_SCHOOL, KONE, TUESDAY))))
                .containsExactly("TK-QUE-05");
        assertThat(levelZero
                        .passOn(ID, form(PARENT, TUESDAY))
                        .getLeft()
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo("intake.not-a-correspondent");
        var passed = levelZero.passOn(ID, form(KONE, TUESDAY)).get();

        assertThat(passed.ticket().id()).isEqualTo(new TicketId(number));
        assertThat(passed.ticket().requester()).isEqualTo(KONE);
        assertThat(school.openTickets()).isEqualTo(1);
        assertThat(school.told(PARENT)).containsExactly("news.question-passed-on");
    }

    @Test
    void a_form_that_is_refused_leaves_the_question_where_it_is() {
        var unknown = Drafts.of(RUIZ, new CategoryId("RIEN"), "Bonjour, rien ne va plus ici. Merci.");
        var byMail = Submission.builder()
                .draft(Drafts.sound().build())
                .by(RUIZ)
                .at(MONDAY)
                .channel(Channel.MAIL)
                .build();

        assertThat(rules(levelZero.passOn(
                        ID,
                        Submission.builder().draft(unknown).by(RUIZ).at(MONDAY).build())))
                .containsExactly("TK-DEM-01");
        assertThat(rules(levelZero.passOn(
                        ID,
                        Submission.builder().draft(unknown).by(KONE).at(TUESDAY).build())))
                .as("in somebody else's name")
                .containsExactly("TK-DRO-03");
        assertThat(levelZero.passOn(ID, byMail).getLeft().reasons().get(0).code())
                .isEqualTo("intake.not-by-the-portal");
        assertThat(rules(levelZero.passOn(ID, form(OTHER_SCHOOL, RUIZ, MONDAY))))
                .containsExactly("TK-QUE-05");

        assertThat(state()).isEqualTo(QuestionState.ASKED);
        assertThat(school.openTickets()).isZero();
    }

    @Test
    void a_question_that_was_taken_back_or_answered_becomes_no_ticket() {
        levelZero.withdraw(ID, PARENT, MONDAY).get();

        assertThat(levelZero.passOn(ID, form(RUIZ, MONDAY)).getLeft()).isInstanceOf(Refusal.NotInThisState.class);
        assertThat(school.openTickets()).isZero();
        assertThat(school.tickets.nextNumber()).as("no number is taken").isEqualTo(1);
    }

    @Test
    void of_many_who_pass_on_and_one_who_takes_back_at_once_there_is_one_ticket_or_none() throws Exception {
        for (var round = 0; round < 20; round++) {
            var other = new SchoolWithCorrespondents().asked();
            List<Either<Refusal, ?>> all = together(
                    5,
                    each -> each == 0
                            ? other.levelZero().withdraw(ID, PARENT, TUESDAY)
                            : other.levelZero().passOn(ID, form(each % 2 == 0 ? RUIZ : KONE, TUESDAY)));

            var state = other.levelZero().show(ID, MARTIN, TUESDAY).get().state();
            assertThat(other.openTickets()).isEqualTo(state == QuestionState.PASSED_ON ? 1 : 0);
            assertThat(all.get(0).isRight()).isEqualTo(state == QuestionState.WITHDRAWN);
            assertThat(all.subList(1, 5).stream().anyMatch(Either::isRight))
                    .isEqualTo(state == QuestionState.PASSED_ON);
        }
    }
}
