package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.LivretTerm.blocking;
import static org.ent4j.viescolaire.MarkedTerm.CONSEIL;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.socle.SocleCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come from text areas of browsers, and from word processors. */
class FreeTextsTest {

    private static final Instant MORNING = at(COUNCIL, "08:00");

    private final LivretTerm livrets = new LivretTerm();
    private final VieScolaire school = livrets.school;

    @Test
    void line_breaks_of_a_text_area_do_not_block_the_ministrys_file() {
        livrets.complete();
        var words = new MarkBookCommand.Appreciate(MORNING, TEACHER, ANNE, "Du travail.\r\nÀ suivre.");
        done(school.markBooks().carryOut(FRENCH_A, words));
        livrets.term.council(new ConseilCommand.WriteSynthesis(MORNING, HEAD, BRUNO, "Un.\rDeux."));
        livrets.term.council(new ConseilCommand.WriteVieScolaire(MORNING, CPE, BRUNO, "Trois.\r\nQuatre."));
        livrets.publish();

        var livret = livrets.livret();

        assertThat(blocking(livret)).isEmpty();
        assertThat(livret.file().periodicReports().get(0).subjects().get(0).appreciation())
                .contains("Du travail.\nÀ suivre.");
        assertThat(livret.file().periodicReports().get(1).synthesis()).contains("Un.\nDeux.");
    }

    @Test
    void texts_of_before_are_read_with_one_kind_of_line_break() {
        assertThat(new MarkBookEvent.Appreciated(EVENING, TEACHER, ANNE, "a\r\nb\rc\n").text())
                .isEqualTo("a\nb\nc\n");
    }

    @Test
    void a_bulletin_edited_by_hand_has_one_kind_of_line_break() {
        livrets.complete();
        livrets.term.prepare();
        var bulletin = livrets.term.bulletin(ANNE);

        edit(bulletin, "Lire,\r\nécrire");

        assertThat(blocking(livrets.livret())).isEmpty();
    }

    private static Bulletin edited(Bulletin bulletin, String element) {
        return bulletin.withLines(bulletin.lines().stream()
                .map(each -> each.withElements(List.of(element)))
                .toList());
    }

    private void edit(Bulletin bulletin, String element) {
        var edit = new BulletinCommand.Edit(EVENING, HEAD, edited(bulletin, element));
        var kept = done(school.bulletins().carryOut(bulletin.id(), edit));
        assertThat(kept.content().lines().get(0).elements()).containsExactly(FreeText.lines(element));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u000b", "\u001b", "\ufffe", "\ud83d"})
    void what_nothing_can_show_is_refused_on_entry(String character) {
        livrets.complete();
        livrets.term.prepare();
        var text = "Bien" + character + " fait";
        var books = school.markBooks();

        var appreciated = books.carryOut(FRENCH_A, new MarkBookCommand.Appreciate(MORNING, TEACHER, ANNE, text));
        var why = new MarkBookCommand.SetFinalAverage(MORNING, TEACHER, ANNE, new FinalAverage.NotMarked(), text);
        var synthesis = new ConseilCommand.WriteSynthesis(MORNING, HEAD, BRUNO, text);
        var bulletin = livrets.term.bulletin(ANNE);
        var edit = new BulletinCommand.Edit(EVENING, HEAD, edited(bulletin, text));

        assertThat(refused(appreciated)).containsExactly("text.unwritable");
        assertThat(appreciated.getLeft().rules()).containsExactly("VS-NOT-46");
        assertThat(Messages.render(appreciated.getLeft().reasons().get(0), Lang.FR))
                .contains("U+");
        assertThat(refused(books.carryOut(FRENCH_A, why))).containsExactly("text.unwritable");
        assertThat(refused(school.conseils().carryOut(CONSEIL, synthesis))).containsExactly("text.unwritable");
        assertThat(refused(school.socle().carryOut(ANNE, new SocleCommand.WriteSynthesis(EVENING, HEAD, text))))
                .containsExactly("text.unwritable");
        assertThat(refused(school.bulletins().carryOut(bulletin.id(), edit))).containsExactly("text.unwritable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\ufeff", "\u202f \u2060\n", "\u2800", "\u3164", "\ufe0f"})
    void what_nobody_sees_is_no_text(String unseen) {
        var books = school.markBooks();
        done(books.carryOut(FRENCH_A, new MarkBookCommand.Appreciate(MORNING, TEACHER, ANNE, "Par erreur.")));

        var book = done(books.carryOut(FRENCH_A, new MarkBookCommand.Appreciate(MORNING, TEACHER, ANNE, unseen)));
        var why = new MarkBookCommand.SetFinalAverage(MORNING, TEACHER, ANNE, new FinalAverage.NotMarked(), unseen);

        assertThat(book.appreciations()).isEmpty();
        assertThat(refused(books.carryOut(FRENCH_A, why))).containsExactly("markbook.overridden-without-why");
        assertThat(FreeText.lines("12\u00a0% :\u00a0bien")).isEqualTo("12\u00a0% :\u00a0bien");
    }

    @Test
    void a_tab_and_an_emoji_are_text() {
        assertThat(FreeText.unwritable("a\tb\n😀")).isEqualTo(Optional.empty());
        assertThat(FreeText.lines("❤\ufe0f")).isEqualTo("❤\ufe0f");
    }
}
