package org.ent4j.directory.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final CredentialLetters LETTERS = new CredentialLetters(
            LetterSettings.of("Collège des Frênes", "https://ent.example.org", "Secrétariat, 03 00 00 00 00"));

    static List<String> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
        }
        return pages;
    }

    private static CredentialLetter letter(String name, String code) {
        return new CredentialLetter(
                List.of(name, "3 rue des Érables", "57000 METZ"),
                Label.of("Compte de responsable de :", "Account of a guardian of:"),
                List.of("Zoé LEROY (6A)", "Tom LEROY (4B)"),
                "zoe.leroy",
                Secret.of(code),
                OCTOBER);
    }

    @Test
    void each_letter_has_a_page_with_what_one_needs_and_accents_are_kept() throws IOException {
        var pdf =
                LETTERS.letters(List.of(letter("Zoé LŒUVRÉ-Šárka", "kjh3ttr7"), letter("Łukasz Ångström", "abc4defg")));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
        var pages = pages(pdf);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .startsWith("Collège des Frênes")
                .contains("Zoé LŒUVRÉ-Šárka", "3 rue des Érables", "kjh3ttr7", "zoe.leroy")
                .contains("Compte de responsable de :", "Zoé LEROY (6A)", "Tom LEROY (4B)")
                .contains("https://ent.example.org", "Code d'activation", "À utiliser avant le 1er octobre 2026")
                .contains("Pour toute question : Secrétariat, 03 00 00 00 00")
                .doesNotContain("abc4defg", "1 / 2", "Your access");
        assertThat(pages.get(1)).contains("Łukasz Ångström", "abc4defg").doesNotContain("kjh3ttr7");
    }

    @Test
    void english_stands_below_french_on_the_same_page_where_the_host_asks_for_it() throws IOException {
        var both = new LetterSettings("Collège", "", "", List.of(Lang.FR, Lang.EN));

        var pages = pages(new CredentialLetters(both).letters(List.of(letter("A", "kjh3ttr7"))));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0))
                .contains(
                        "Votre accès",
                        "celle que l'établissement vous indique",
                        "Pour toute question : l'établissement.")
                .contains("Your access", "To be used before 1 October 2026", "For any question: the school.");
        assertThatThrownBy(() -> new LetterSettings("Collège", "", "", List.of()))
                .hasMessageContaining("Maybe");
    }

    @Test
    void text_is_text_whatever_is_in_it() throws IOException {
        var nasty = "<b>&amp;</b> \"x\" ]]> <img src='file:///etc/passwd'/> \u0000\uD800";
        var school = new CredentialLetters(LetterSettings.of("École & <Co>", "u", "c"));

        var page = pages(school.letters(List.of(letter(nasty, "c")))).get(0);

        assertThat(page.replace(" ", "")).contains("<b>&amp;</b>\"x\"]]><imgsrc='file:///etc/passwd'/>", "École&<Co>");
    }

    @Property(tries = 10)
    void no_text_breaks_a_letter(@ForAll String anything) throws IOException {
        var school = new CredentialLetters(LetterSettings.of(anything, anything, anything));

        var pages = pages(school.letters(List.of(letter(anything, "kjh3ttr7"))));

        assertThat(String.join(" ", pages)).contains("kjh3ttr7");
    }

    @Test
    void the_list_of_who_gets_no_letter_is_by_class_then_name_with_its_head_on_each_page() throws IOException {
        var people = new ArrayList<>(List.of(
                new RefusedLetter("", "ZOLA Anne", "Enseignant", "guichet académique"),
                new RefusedLetter("6B", "ABEL Zoé", "Élève", "ÉduConnect"),
                new RefusedLetter("6A", "ÉTIENNE Luc", "Élève", "ÉduConnect"),
                new RefusedLetter("6A", "FAURE Max", "Élève", "ÉduConnect")));
        IntStream.range(0, 100)
                .mapToObj(i -> new RefusedLetter("6A", "LEROY " + (char) ('A' + i % 26) + i, "Élève", "ÉduConnect"))
                .forEach(people::add);

        var pages = pages(LETTERS.refused(people));

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Classe Nom Profil Pourquoi"));
        assertThat(pages.get(0)).contains("Collège des Frênes", "1 / " + pages.size());
        assertThat(String.join(" ", pages))
                .containsSubsequence("ÉTIENNE Luc", "FAURE Max", "LEROY A0", "ABEL Zoé", "ZOLA");
    }

    @Test
    void a_list_of_nobody_says_so() throws IOException {
        assertThat(pages(LETTERS.refused(List.of()))).singleElement().asString().contains("Personne.");
    }

    @Test
    void a_secret_and_a_name_show_nowhere_but_on_paper() {
        assertThat(letter("Zoé", "kjh3ttr7").toString()).doesNotContain("kjh3", "Zoé", "zoe.leroy");
        assertThat(new RefusedLetter("6A", "LEROY Zoé", "Élève", "ÉduConnect").toString())
                .doesNotContain("LEROY")
                .contains("ÉduConnect");
    }
}
