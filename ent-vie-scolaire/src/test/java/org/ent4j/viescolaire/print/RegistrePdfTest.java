package org.ent4j.viescolaire.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.registre.RegistreFixture.*;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.registre.CalledRoll;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.junit.jupiter.api.Test;

class RegistrePdfTest {

    private static final RegistreAppel REGISTER = RegistreAppel.of(
            scope(),
            List.of(
                    called(
                            lesson("m", "09:25", "10:20"),
                            RollCallEntry.absent(ANNE).withMotif("mal").withComment("Sa mère a appelé."),
                            RollCallEntry.late(BRUNO, LocalTime.of(9, 40))),
                    CalledRoll.never(lesson("e", "10:35", "11:30")),
                    called(lesson("t", MONDAY.plusDays(1), "08:30", "09:25", ANNE))),
            NAMES);

    private static byte[] pdf(RegistreAppel register) {
        return RegistrePdf.render(register, RegistreStyle.full(Lang.FR));
    }

    @Test
    void each_day_begins_a_page_with_its_lessons_pupils_and_accents() {
        var pages = Books.pages(pdf(REGISTER));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .contains("Registre d'appel, Collège Zoé, 6A", "lundi 16 novembre 2026", "État au 21/11/2026 12h00")
                .contains("09h25–10h20", "Cours m", "Fait par Mme Ruiz, 09h30")
                .contains("Lefèvre Anne", "A * Maladie", "R 09h40", "Demi- journées")
                .doesNotContain("Sa mère a appelé.");
        assertThat(pages.get(1))
                .contains("mardi 17 novembre 2026", "Lefèvre Anne")
                .doesNotContain("Zola");
    }

    @Test
    void a_lesson_that_nobody_called_says_so_and_shows_no_presence() {
        var register = RegistreAppel.of(scope(), List.of(CalledRoll.never(lesson("e", "10:35", "11:30"))), NAMES);
        var page = Books.pages(
                        RegistrePdf.render(register, RegistreStyle.full(Lang.FR).without(RegistrePart.TOTALS)))
                .get(0);

        assertThat(page).contains("APPEL NON FAIT", "Appels manquants : 1", "Zola Chloé ?");
        assertThat(page.substring(page.indexOf("élève non concerné"))).doesNotContainPattern("\\bP\\b");
    }

    @Test
    void a_table_over_several_pages_repeats_its_head() {
        var pupils = IntStream.range(0, 90)
                .mapToObj(number -> new PersonId(String.format("Élève %03d", number)))
                .toArray(PersonId[]::new);
        var register = RegistreAppel.of(
                scope(),
                List.of(called(lesson("m", MONDAY, "09:25", "10:20", pupils))),
                RegistreNames.of(PersonId::value));
        var pages = Books.pages(pdf(register));

        assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("Élève 09h25–10h20"));
        var all = String.join(" ", pages);
        for (var pupil : pupils) {
            assertThat(all.split(pupil.value(), -1)).hasSize(2);
        }
        assertThat(pages.get(pages.size() - 1)).contains("Totaux P 90", pages.size() + " / " + pages.size());
    }

    @Test
    void many_lessons_go_into_a_second_table_and_none_is_lost() {
        var rolls = new ArrayList<CalledRoll>();
        for (var each = 0; each < 23; each++) {
            rolls.add(called(lesson("n%02d".formatted(each), "09:25", "10:20"), RollCallEntry.absent(ANNE)));
        }
        var text = String.join(" ", Books.pages(pdf(RegistreAppel.of(scope(), rolls, NAMES))));

        for (var each = 0; each < 23; each++) {
            assertThat(text.split("Cours n%02d\\b".formatted(each), -1)).hasSize(2);
        }
        assertThat(text.split("Lefèvre Anne", -1)).hasSize(4);
    }

    @Test
    void the_page_is_tagged_and_has_a_language_a_title_and_its_own_font() throws IOException {
        try (var document = Loader.loadPDF(pdf(REGISTER))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Registre d'appel, Collège Zoé, 6A");
            var sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void parts_can_be_left_out_and_words_are_english_on_demand() {
        var style = RegistreStyle.full(Lang.EN)
                .without(RegistrePart.MOTIFS)
                .without(RegistrePart.COMMENTS)
                .without(RegistrePart.CALLERS)
                .without(RegistrePart.TOTALS)
                .without(RegistrePart.HALF_DAYS);
        var page = Books.pages(RegistrePdf.render(REGISTER, style)).get(0);

        assertThat(page)
                .contains("Register of roll calls", "Monday, November 16, 2026", "NOT CALLED", "R 09:40")
                .doesNotContain("Maladie", "A *", "Called by", "Totals", "Half-days");
    }

    @Test
    void hostile_names_are_text_and_break_no_page() {
        var page = String.join(" ", Books.pages(pdf(Hostile.register())));

        assertThat(page)
                .contains("<script>alert(1)</script>", "=cmd|' /C calc'!A0", "@SUM(A1)", "& ]]> <!-- -->", "abcd");
    }

    @Property(tries = 20)
    void no_name_breaks_a_page(@ForAll String name) {
        var register = RegistreAppel.of(
                scope(), List.of(called(lesson("m", "09:25", "10:20"))), RegistreNames.of(person -> name));

        assertThat(Books.pages(pdf(register)).get(0)).contains("Registre d'appel", "09h25–10h20");
    }

    @Test
    void a_register_without_lessons_says_so() {
        assertThat(Books.pages(pdf(RegistreAppel.of(scope(), List.of(), NAMES))))
                .singleElement()
                .asString()
                .contains("Registre d'appel", "Aucun cours.");
    }
}
