package org.ent4j.ticketing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.knowledge.QuestionFixture.*;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.junit.jupiter.api.Test;

class QuestionRulesTest {

    private static List<String> asking(Enquiry enquiry) {
        return rules(QUESTIONS.ask(ID, PARENT, AT, enquiry));
    }

    private static String told(Refusal refusal) {
        return Messages.render(refusal.reasons().get(0), Lang.FR);
    }

    @Test
    void a_text_is_there_and_within_its_limit() {
        var longest = POLICY.longest();
        assertThat(asking(Enquiry.of(SCHOOL, " \n"))).containsExactly("TK-QUE-01");
        assertThat(asking(Enquiry.of(SCHOOL, "😀".repeat(longest)))).isEmpty();
        assertThat(asking(Enquiry.of(SCHOOL, "😀".repeat(longest + 1)))).containsExactly("TK-QUE-02");
        assertThat(rules(QUESTIONS.answer(asked(), RUIZ, AT, ""))).containsExactly("TK-QUE-01");
        assertThat(rules(QUESTIONS.answer(asked(), RUIZ, AT, "x".repeat(longest + 1))))
                .containsExactly("TK-QUE-02");
        assertThat(rules(QUESTIONS.notHelped(answered(), PARENT, AT, " "))).containsExactly("TK-QUE-01");
        assertThat(rules(QUESTIONS.passOn(asked(), RUIZ, AT, " "))).containsExactly("TK-QUE-01");
        assertThat(told(QUESTIONS.passOn(asked(), RUIZ, AT, " ").getLeft())).isEqualTo("le ticket : le texte manque");
    }

    @Test
    void a_category_and_a_product_are_those_of_the_catalogue() {
        var account = LOST.about(UsualCatalogue.AUTHENTIFICATION).aboutProduct("COMPTE");
        assertThat(asking(LOST.about(UsualCatalogue.ENT))).isEmpty();
        assertThat(asking(account)).isEmpty();
        assertThat(asking(LOST.about(new CategoryId("AUTRE")))).containsExactly("TK-QUE-03");
        assertThat(asking(account.aboutProduct("MOODLE"))).containsExactly("TK-QUE-04");
        assertThat(asking(LOST.aboutProduct("COMPTE"))).containsExactly("TK-QUE-04");
        assertThat(told(QUESTIONS
                        .ask(ID, PARENT, AT, LOST.aboutProduct("COMPTE"))
                        .getLeft()))
                .contains("COMPTE");
    }

    @Test
    void a_question_goes_to_its_own_school() {
        var elsewhere = new Questions(OTHER_SCHOOL, QUESTIONS.correspondents(), POLICY);
        assertThat(rules(elsewhere.ask(ID, PARENT, AT, LOST))).containsExactly("TK-QUE-05");
        assertThat(rules(elsewhere.answer(asked(), RUIZ, AT, "Oui."))).containsExactly("TK-QUE-05");
        assertThat(rules(elsewhere.withdraw(asked(), PARENT, AT))).containsExactly("TK-QUE-05");
    }

    @Test
    void only_a_correspondent_of_the_day_answers_or_passes_on() {
        var tomorrow = at(MONDAY.plusDays(1));
        assertThat(rules(QUESTIONS.answer(asked(), CPE, AT, "Oui."))).containsExactly("TK-QUE-06");
        assertThat(rules(QUESTIONS.answer(asked(), CPE, tomorrow, "Oui."))).isEmpty();
        assertThat(rules(QUESTIONS.passOn(asked(), CPE, AT, "T-1"))).containsExactly("TK-QUE-06");
        assertThat(rules(QUESTIONS.passOn(asked(), CPE, tomorrow, "T-1"))).isEmpty();
        assertThat(told(QUESTIONS.passOn(asked(), PARENT, AT, "T-1").getLeft()))
                .contains("Mme Ruiz")
                .doesNotContain("Roux");
        var nobody = new Questions(SCHOOL, List.of(), POLICY);
        assertThat(told(nobody.answer(asked(), RUIZ, AT, "Oui.").getLeft())).contains("aucun correspondant");
    }

    @Test
    void a_day_is_one_of_the_school() {
        var eve = MONDAY.atTime(23, 30).atZone(ZONE).toInstant();
        assertThat(rules(QUESTIONS.answer(asked(), CPE, eve, "Oui."))).containsExactly("TK-QUE-06");
        assertThat(rules(QUESTIONS.answer(asked(), CPE, eve.plusSeconds(1800), "Oui.")))
                .isEmpty();
    }

    @Test
    void nobody_answers_his_own_question_but_a_correspondent_passes_it_on() {
        var own = state(QUESTIONS.ask(ID, RUIZ, AT, LOST));
        assertThat(rules(QUESTIONS.answer(own, RUIZ, AT, "Oui."))).containsExactly("TK-QUE-07");
        assertThat(rules(QUESTIONS.passOn(own, RUIZ, AT, "T-1"))).isEmpty();
        assertThat(rules(QUESTIONS.answer(asked(), PARENT, AT, "")))
                .containsExactly("TK-QUE-06", "TK-QUE-07", "TK-QUE-01");
    }

    @Test
    void who_asked_judges_and_withdraws() {
        assertThat(rules(QUESTIONS.notHelped(answered(), RUIZ, AT, "Non."))).containsExactly("TK-QUE-08");
        assertThat(rules(QUESTIONS.withdraw(asked(), RUIZ, AT))).containsExactly("TK-QUE-08");
    }

    @Test
    void a_key_is_not_blank() {
        assertThatThrownBy(() -> new QuestionId(" ")).hasMessageContaining("no key");
        assertThatThrownBy(() -> new KnownAnswerId("")).hasMessageContaining("no key");
        assertThatThrownBy(() -> Question.replay(List.of(new QuestionEvent.Withdrawn(AT, PARENT))))
                .hasMessageContaining("does not begin");
    }
}
