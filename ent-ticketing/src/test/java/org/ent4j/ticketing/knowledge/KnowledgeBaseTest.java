package org.ent4j.ticketing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.knowledge.KnownAnswers.known;
import static org.ent4j.ticketing.knowledge.QuestionFixture.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {

    private static final KnownAnswer PASSWORD = known("PASSWORD", "Mot de passe perdu");
    private static final KnownAnswer PRINTER = known("PRINTER", "L'imprimante du CDI ne répond plus");
    private static final KnownAnswer OWN = known("OWN", SCHOOL, "Où trouver le mot de passe du wifi ?");
    private static final KnownAnswer FOREIGN =
            known("FOREIGN", OTHER_SCHOOL, "J'ai perdu mon mot de passe, que faire ?");
    private static final List<KnownAnswer> ALL = List.of(PRINTER, FOREIGN, OWN, PASSWORD);

    private static List<String> proposed(List<KnownAnswer> known, Enquiry enquiry) {
        return KnowledgeBase.of(known).propose(enquiry, 10).stream()
                .map(each -> each.answer().id().value())
                .toList();
    }

    private static List<String> proposed(String text, KnownAnswer... known) {
        return proposed(List.of(known), Enquiry.of(SCHOOL, text));
    }

    private static List<String> told(Proposal proposal) {
        return proposal.why().stream().map(why -> Messages.render(why, Lang.FR)).toList();
    }

    @Test
    void answers_whose_questions_have_most_in_common_are_proposed_first() {
        assertThat(proposed(ALL, LOST)).containsExactly("PASSWORD", "OWN");
        assertThat(proposed(ALL, Enquiry.of(SCHOOL, "une imprimante est en panne")))
                .containsExactly("PRINTER");
    }

    @Test
    void case_accents_plural_and_the_words_of_any_question_do_not_matter() {
        assertThat(proposed("les ELEVES ?", known("A", "Élève"))).containsExactly("A");
        assertThat(proposed("comment est-ce que je peux", known("A", "Comment imprimer ?")))
                .isEmpty();
        assertThat(proposed("l'appel", known("A", "Appel en classe"))).containsExactly("A");
    }

    @Test
    void a_word_in_many_is_not_enough() {
        assertThat(proposed(
                        "imprimer les bulletins trimestriels en couleur recto verso depuis la salle",
                        known("A", "Envoyer bulletins familles par courrier électronique"),
                        known("B", "Bulletins")))
                .containsExactly("B");
    }

    @Test
    void the_reasons_are_told_rare_words_first() {
        var account = known("ACCOUNT", "Mot de passe du compte");
        var asked = LOST.about(UsualCatalogue.AUTHENTIFICATION).aboutProduct("COMPTE");
        var about = KnownAnswer.builder()
                .id(new KnownAnswerId("ABOUT"))
                .category(UsualCatalogue.ENT)
                .product("COMPTE")
                .question("mot de passe perdu")
                .answer("Par le lien.")
                .at(AT)
                .helped(3)
                .build();

        var first = KnowledgeBase.of(List.of(account, about, PRINTER))
                .propose(asked, 1)
                .get(0);

        assertThat(told(first))
                .containsExactly(
                        "mots en commun : perdu, mot, passe",
                        "même produit : COMPTE",
                        "même catégorie : ENT",
                        "a aidé 3 fois, n'a pas aidé 0 fois");
        assertThat(told(KnowledgeBase.of(List.of(FOREIGN))
                        .propose(Enquiry.of(OTHER_SCHOOL, "j'ai perdu mon mot de passe; que faire"), 1)
                        .get(0)))
                .startsWith("la même question a déjà été posée");
    }

    @Test
    void an_answer_that_did_not_help_sinks() {
        var first = known("A", "mot de passe perdu hier");
        var second = known("B", "mot de passe perdu demain soir");
        assertThat(proposed("mot de passe perdu", first, second)).containsExactly("A", "B");
        assertThat(proposed("mot de passe perdu", first.said(false), second)).containsExactly("B", "A");
        assertThat(proposed(
                        "mot de passe perdu",
                        first.said(false).said(true).said(true).said(true),
                        second.said(false)))
                .containsExactly("A", "B");
        var same = known("SAME", "mot de passe perdu");
        assertThat(proposed("mot de passe perdu", second, same.said(true).said(false)))
                .containsExactly("SAME", "B");
        assertThat(proposed("mot de passe perdu", second, same.said(false).said(false)))
                .containsExactly("B", "SAME");
    }

    @Test
    void of_equal_answers_the_newer_comes_first_then_the_lesser_key() {
        var older = KnownAnswer.builder()
                .id(new KnownAnswerId("0"))
                .question("mot perdu")
                .answer("x")
                .at(AT.minusSeconds(1))
                .build();
        assertThat(proposed("mot perdu", known("B", "mot perdu"), older, known("A", "mot perdu")))
                .containsExactly("A", "B", "0");
    }

    @Test
    void strange_texts_and_limits_propose_little_or_nothing() {
        var base = KnowledgeBase.of(ALL);
        Stream.of("", " ", "?!", "le la les", "\u0000", "x".repeat(100_000))
                .forEach(text ->
                        assertThat(base.propose(Enquiry.of(SCHOOL, text), 5)).isEmpty());
        assertThat(base.propose(LOST, 0)).isEmpty();
        assertThat(base.propose(LOST, -1)).isEmpty();
        assertThat(base.propose(LOST, Integer.MAX_VALUE)).hasSize(2);
        assertThat(KnowledgeBase.of(List.of()).propose(LOST, 5)).isEmpty();
        assertThat(proposed("comment faire ?", known("A", "Comment faire"))).containsExactly("A");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> KnowledgeBase.of(List.of(PASSWORD, PASSWORD))).hasMessageContaining("PASSWORD");
        assertThatThrownBy(() -> PASSWORD.withHelped(-1)).hasMessageContaining("never");
    }

    @Test
    void an_answer_is_kept_for_its_school_and_shared_by_level_one_alone() {
        var id = new KnownAnswerId("K1");
        var kept = Knowledge.keep(id, answered()).get();
        assertThat(kept.school()).contains(SCHOOL);
        assertThat(proposed(List.of(kept), LOST)).containsExactly("K1");
        assertThat(rules(Knowledge.keep(id, asked()))).containsExactly("TK-SAV-01");
        assertThat(rules(Knowledge.keep(id, state(QUESTIONS.notHelped(answered(), PARENT, AT, "Non.")))))
                .containsExactly("TK-SAV-01");

        var agents = Set.of(CPE);
        assertThat(rules(Knowledge.share(kept, RUIZ, agents))).containsExactly("TK-SAV-02");
        var shared = Knowledge.share(kept, CPE, agents).get();
        assertThat(shared.school()).isEqualTo(Optional.empty());
        assertThat(proposed(List.of(shared), Enquiry.of(OTHER_SCHOOL, LOST.text())))
                .containsExactly("K1");
    }
}
