package org.ent4j.ticketing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.request.Drafts.picture;
import static org.ent4j.ticketing.request.Drafts.sound;

import java.util.Arrays;
import java.util.List;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class DraftAdviceTest {

    private static final Attachment PICTURE = picture("écran.png", 5);

    private static List<Advice> advice(RequestDraft draft) {
        return DraftAdvice.of(draft, UsualCatalogue.catalogue());
    }

    private static List<String> rules(String description) {
        var draft = RequestDraft.builder()
                .requester(Drafts.RUIZ)
                .school(Drafts.SCHOOL)
                .category(UsualCatalogue.AUTHENTIFICATION)
                .description(description)
                .addAttachments(PICTURE)
                .build();
        return advice(draft).stream().map(Advice::rule).toList();
    }

    @Test
    void a_good_request_needs_no_advice() {
        assertThat(advice(sound().addAttachments(PICTURE).build())).isEmpty();
    }

    @Test
    void a_picture_helps_where_something_does_not_work() {
        assertThat(advice(sound().build())).extracting(Advice::rule).containsExactly("TK-CON-05");
        var help = RequestDraft.builder()
                .requester(Drafts.RUIZ)
                .school(Drafts.SCHOOL)
                .category(new CategoryId("AIDER"))
                .description("Bonjour, comment créer un groupe de travail pour ma classe ? Merci.")
                .build();
        assertThat(advice(help)).isEmpty();
    }

    @Test
    void it_is_clear_concise_in_whole_words_calm_and_polite() {
        assertThat(rules("ça marche pas")).containsExactly("TK-CON-01", "TK-CON-06");
        assertThat(rules("Bonjour, " + "un mot de plus ".repeat(120))).containsExactly("TK-CON-02");
        assertThat(rules("slt, pk les élèves de 5A ne peuvent plus se connecter à l'ENT ? merci"))
                .containsExactly("TK-CON-03");
        assertThat(rules("BONJOUR LES ÉLÈVES DE 5A NE PEUVENT PLUS SE CONNECTER À L'ENT MERCI"))
                .containsExactly("TK-CON-04");
        assertThat(rules("Bonjour, les élèves de 5A ne peuvent plus se connecter à l'ENT !!!! Merci"))
                .containsExactly("TK-CON-04");
        assertThat(rules("Les élèves de 5A ne peuvent plus se connecter à l'ENT depuis lundi."))
                .containsExactly("TK-CON-06");
    }

    @Test
    void each_has_a_sentence_in_both_languages() {
        var draft = sound().build();
        assertThat(advice(draft))
                .allSatisfy(each -> Arrays.stream(Lang.values())
                        .forEach(lang -> assertThat(Messages.pattern(each.reason(), lang))
                                .isPresent()));
    }
}
