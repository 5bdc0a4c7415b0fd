package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ent4j.ticketing.SchoolWithCorrespondents.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.knowledge.Deflection;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;
import org.junit.jupiter.api.Test;

class LevelZeroServiceTest {

    private static final Enquiry LOST_TOO = Enquiry.of(SCHOOL, "mot de passe perdu");
    private static final Enquiry LOST_ELSEWHERE = Enquiry.of(OTHER_SCHOOL, "mot de passe perdu");
    private static final KnownAnswerId KNOWN = new KnownAnswerId("Q1-1");

    private final SchoolWithCorrespondents school = new SchoolWithCorrespondents();
    private final LevelZeroService levelZero = school.levelZero();

    private List<KnownAnswerId> proposed(Enquiry enquiry) {
        return levelZero.propose(enquiry, 5).stream()
                .map(each -> each.answer().id())
                .toList();
    }

    private static Actor as(Role role, PersonId person) {
        return Actor.of(person, role);
    }

    @Test
    void a_question_goes_its_whole_way_from_an_answer_to_a_ticket() {
        assertThat(proposed(LOST)).isEmpty();

        school.answered();
        assertThat(levelZero.asked(PARENT, 20)).extracting(Question::id).containsExactly(ID);
        assertThat(school.told(RUIZ)).containsExactly("news.question-asked");
        assertThat(school.told(PARENT)).containsExactly("news.question-answered");
        assertThat(proposed(LOST_TOO)).containsExactly(KNOWN);

        var open = levelZero
                .notHelped(ID, "Le lien ne mène nulle part.", PARENT, TUESDAY)
                .get();
        assertThat(open.state()).isEqualTo(QuestionState.ASKED);
        assertThat(school.told(RUIZ)).endsWith("news.answer-not-helping");
        assertThat(school.told(KONE)).containsExactly("news.answer-not-helping");
        assertThat(proposed(LOST_TOO)).isEmpty();

        var passed = levelZero.passOn(ID, form(RUIZ, TUESDAY)).get();
        assertThat(passed.question().state()).isEqualTo(QuestionState.PASSED_ON);
        assertThat(passed.question().ticket()).contains(passed.ticket().id().value());
        assertThat(passed.ticket().requester()).isEqualTo(RUIZ);
        assertThat(school.tickets.find(passed.ticket().id())).contains(passed.ticket());
        assertThat(school.told(PARENT)).endsWith("news.question-passed-on");
        assertThat(levelZero
                        .behind(passed.ticket().id(), as(Role.CORRESPONDENT, RUIZ), TUESDAY)
                        .get())
                .contains(passed.question());
    }

    @Test
    void only_who_asked_and_the_correspondents_of_the_day_and_agents_see_a_question() {
        school.asked();

        for (var who : List.of(as(Role.USER, PARENT), as(Role.CORRESPONDENT, RUIZ), MARTIN)) {
            assertThat(levelZero.show(ID, who, MONDAY).isRight()).as("%s", who).isTrue();
        }
        var koneId = as(Role.CORRESPONDENT, KONE);
        for (var who :
                List.of(koneId, as(Role.CORRESPONDENT, PETIT), as(Role.USER, KONE), new Actor("parent", Role.VENDOR))) {
            assertThat(rules(levelZero.show(ID, who, MONDAY))).as("%s", who).containsExactly("TK-DRO-06");
        }
        assertThat(levelZero.show(ID, koneId, TUESDAY).isRight()).isTrue();
        assertThat(rules(levelZero.show(ID, IMPOSTOR, MONDAY))).containsExactly("TK-DRO-04");
        assertThat(levelZero
                        .show(new QuestionId("Q9"), koneId, TUESDAY)
                        .getLeft()
                        .reasons())
                .hasToString("[QuestionNotToBeSeen[question=Q9]]");
    }

    @Test
    void whoever_may_not_see_a_question_learns_nothing_of_it_by_doing_something_about_it() {
        school.asked();

        assertThat(rules(levelZero.answer(ID, "Non.", PETIT, MONDAY))).containsExactly("TK-DRO-06");
        assertThat(rules(levelZero.answer(ID, "Oui.", KONE, MONDAY))).containsExactly("TK-DRO-06");
        assertThat(rules(levelZero.withdraw(ID, PETIT, MONDAY))).containsExactly("TK-DRO-06");
        assertThat(rules(levelZero.passOn(ID, form(PETIT, MONDAY)))).containsExactly("TK-DRO-06");
        assertThat(rules(levelZero.notHelped(ID, "Si.", PETIT, MONDAY))).containsExactly("TK-DRO-06");
        assertThat(rules(levelZero.answer(ID, "Oui.", PARENT, MONDAY))).containsExactly("TK-QUE-06", "TK-QUE-07");
        assertThat(rules(levelZero.withdraw(ID, RUIZ, MONDAY))).containsExactly("TK-QUE-08");
        assertThat(levelZero.show(ID, MARTIN, MONDAY).get().version()).isEqualTo(1);
        assertThat(school.told(PARENT)).isEmpty();
    }

    @Test
    void who_asks_the_same_again_has_asked_once_and_an_id_is_for_one_question() {
        school.asked().asked();

        assertThat(school.told(RUIZ)).hasSize(1);
        assertThatThrownBy(() -> levelZero.ask(ID, LOST_TOO, PARENT, MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Q1");
        assertThat(rules(levelZero.ask(new QuestionId("Q2"), Enquiry.of(SCHOOL, " "), PARENT, MONDAY)))
                .containsExactly("TK-QUE-01");
    }

    @Test
    void who_takes_his_question_back_is_heard_by_the_correspondents() {
        school.asked();

        assertThat(levelZero.withdraw(ID, PARENT, MONDAY).get().state()).isEqualTo(QuestionState.WITHDRAWN);
        assertThat(school.told(RUIZ)).containsExactly("news.question-asked", "news.question-withdrawn");
        assertThat(levelZero.answer(ID, "Trop tard.", RUIZ, MONDAY).getLeft())
                .isInstanceOf(Refusal.NotInThisState.class);
        assertThat(school.told(PARENT)).isEmpty();
    }

    @Test
    void an_answer_to_one_alone_is_proposed_to_nobody_until_a_correspondent_keeps_it() {
        school.asked();
        levelZero.answerOnce(ID, "Passez me voir.", RUIZ, MONDAY).get();
        assertThat(proposed(LOST_TOO)).isEmpty();

        assertThat(rules(levelZero.keep(ID, as(Role.USER, PARENT), MONDAY))).containsExactly("TK-DRO-07");
        var kept = levelZero.keep(ID, as(Role.CORRESPONDENT, RUIZ), MONDAY).get();
        levelZero.helped(KNOWN, SCHOOL).get();

        assertThat(kept.answer()).isEqualTo("Passez me voir.");
        assertThat(levelZero
                        .keep(ID, as(Role.CORRESPONDENT, RUIZ), MONDAY)
                        .get()
                        .helped())
                .isEqualTo(1);
        assertThat(proposed(LOST_TOO)).containsExactly(KNOWN);
    }

    @Test
    void an_answer_that_somebody_else_found_helpful_stays_and_counts_that_it_did_not_help() {
        school.answered();
        assertThat(levelZero.helped(KNOWN, SCHOOL).get().helped()).isEqualTo(1);
        assertThat(levelZero.notHelped(KNOWN, SCHOOL).get().notHelped()).isEqualTo(1);

        levelZero.notHelped(ID, "Le lien ne mène nulle part.", PARENT, MONDAY).get();
        levelZero.answer(ID, "Passez me voir.", RUIZ, MONDAY).get();

        assertThat(levelZero.propose(LOST, 5))
                .extracting(each -> each.answer().id(), each -> each.answer().notHelped())
                .containsExactly(tuple(new KnownAnswerId("Q1-2"), 0), tuple(KNOWN, 2));
    }

    @Test
    void level_1_alone_shares_and_what_is_shared_helps_everywhere() {
        school.answered();
        assertThat(proposed(LOST_ELSEWHERE)).isEmpty();
        assertThat(rules(levelZero.helped(KNOWN, OTHER_SCHOOL))).containsExactly("TK-DRO-08");

        assertThat(rules(levelZero.share(KNOWN, as(Role.CORRESPONDENT, RUIZ)))).containsExactly("TK-SAV-02");
        assertThat(rules(levelZero.share(KNOWN, IMPOSTOR))).containsExactly("TK-DRO-04");
        assertThat(levelZero.share(KNOWN, MARTIN).map(KnownAnswer::school).get())
                .isEmpty();

        assertThat(proposed(LOST_ELSEWHERE)).containsExactly(KNOWN);
        assertThat(levelZero.helped(KNOWN, OTHER_SCHOOL).isRight()).isTrue();
        levelZero.notHelped(ID, "Toujours rien.", PARENT, MONDAY).get();
        assertThat(proposed(LOST_ELSEWHERE)).containsExactly(KNOWN);
    }

    @Test
    void an_answer_is_taken_away_by_those_whose_it_is() {
        school.answered();
        assertThat(rules(levelZero.remove(KNOWN, as(Role.CORRESPONDENT, PETIT), MONDAY)))
                .containsExactly("TK-DRO-07");
        assertThat(rules(levelZero.remove(KNOWN, as(Role.USER, PARENT), MONDAY)))
                .containsExactly("TK-DRO-07");
        levelZero.share(KNOWN, MARTIN).get();
        assertThat(rules(levelZero.remove(KNOWN, as(Role.CORRESPONDENT, RUIZ), MONDAY)))
                .containsExactly("TK-DRO-07");

        assertThat(levelZero.remove(KNOWN, MARTIN, MONDAY).isRight()).isTrue();

        assertThat(rules(levelZero.remove(KNOWN, MARTIN, MONDAY))).containsExactly("TK-DRO-08");
        assertThat(proposed(LOST)).isEmpty();
    }

    @Test
    void questions_of_a_school_are_listed_and_counted_by_its_correspondents_and_level_1() {
        school.answered();
        for (var number = 2; number <= 4; number++) {
            levelZero
                    .ask(new QuestionId("Q" + number), LOST, PARENT, MONDAY.plusSeconds(number))
                    .get();
        }
        levelZero.passOn(new QuestionId("Q2"), form(RUIZ, MONDAY)).get();
        levelZero.withdraw(new QuestionId("Q3"), PARENT, MONDAY).get();
        levelZero.ask(new QuestionId("P1"), LOST_ELSEWHERE, PARENT, MONDAY).get();
        var ruiz = as(Role.CORRESPONDENT, RUIZ);
        var petit = as(Role.CORRESPONDENT, PETIT);

        var here = levelZero
                .deflection(Optional.of(SCHOOL), MONDAY, TUESDAY, ruiz, TUESDAY)
                .get();
        assertThat(here).isEqualTo(new Deflection(1, 1, 1, 1));
        assertThat(here.percentWithoutTicket().orElseThrow()).isEqualByComparingTo("50");
        assertThat(levelZero
                        .deflection(Optional.empty(), MONDAY, TUESDAY, MARTIN, TUESDAY)
                        .get()
                        .asked())
                .isEqualTo(5);
        assertThat(levelZero
                        .deflection(Optional.of(SCHOOL), MONDAY.plusSeconds(3), TUESDAY, ruiz, TUESDAY)
                        .get())
                .isEqualTo(new Deflection(0, 0, 1, 1));
        assertThat(rules(levelZero.deflection(Optional.empty(), MONDAY, TUESDAY, ruiz, TUESDAY)))
                .containsExactly("TK-DRO-07");
        assertThat(rules(levelZero.deflection(Optional.of(SCHOOL), MONDAY, TUESDAY, petit, TUESDAY)))
                .containsExactly("TK-DRO-07");
        assertThat(levelZero
                        .list(SCHOOL, QuestionState.ASKED, Optional.empty(), 9, ruiz, TUESDAY)
                        .get()
                        .questions())
                .extracting(Question::id)
                .containsExactly(new QuestionId("Q4"));
        assertThat(rules(levelZero.list(SCHOOL, QuestionState.ASKED, Optional.empty(), 9, petit, TUESDAY)))
                .containsExactly("TK-DRO-07");
    }

    @Test
    void proposals_are_bounded_whatever_is_asked_for() {
        for (var number = 0; number < 30; number++) {
            var id = new QuestionId("Q" + number);
            levelZero.ask(id, LOST, PARENT, MONDAY).get();
            levelZero.answer(id, "Réponse " + number, RUIZ, MONDAY).get();
        }

        assertThat(levelZero.propose(LOST, Integer.MAX_VALUE)).hasSize(20);
        assertThat(levelZero.propose(LOST, 0)).isEmpty();
        assertThat(levelZero
                        .propose(Enquiry.of(SCHOOL, "mot " + " ".repeat(4000) + "passe"), 9)
                        .get(0)
                        .why())
                .hasToString("[CommonWords[words=[mot]]]");
    }

    @Test
    void without_stores_there_is_no_level_0_and_all_else() {
        var ports = new Assistance.Ports(
                school.tickets,
                school.tickets.exchanges(),
                SchoolWithCorrespondents::named,
                Agents.asTheHostSays(),
                Notifier.silent(),
                Map.of());
        var assistance = Assistance.of(setup(), ports);

        assertThat(assistance.intake().submit(form(RUIZ, MONDAY)).isRight()).isTrue();
        assertThatThrownBy(assistance::levelZero)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\nMaybe ");
    }
}
