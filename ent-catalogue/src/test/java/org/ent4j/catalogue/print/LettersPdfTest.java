package org.ent4j.catalogue.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ent4j.catalogue.mailing.Occasion;
import org.ent4j.catalogue.mailing.PrintedLetter;
import org.junit.jupiter.api.Test;

class LettersPdfTest {

    private static final Occasion OCCASION = new Occasion("Collège des Frênes & <Co>", LocalDate.of(2026, 10, 1));

    private final List<Integer> progress = new ArrayList<>();

    private byte[] pdf(PrintedLetter... letters) {
        var out = new ByteArrayOutputStream();
        new LettersPdf().print(OCCASION, List.of(letters), out, progress::add);
        return out.toByteArray();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
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

    @Test
    void each_letter_begins_on_a_page_of_its_own_and_accents_are_kept() throws IOException {
        var pdf = pdf(
                new PrintedLetter(
                        List.of("Anne LŒUVRÉ-Šárka", "3 rue des Érables"),
                        "Réunion",
                        "Madame,\n\nvotre enfant &amp; vous\nêtes attendus.\u0000\u2011\u202e"),
                new PrintedLetter(List.of("Łukasz Ångström"), "Réunion", "x"));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
        var pages = pages(pdf);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .startsWith("Collège des Frênes & <Co>")
                .contains("Anne LŒUVRÉ-Šárka", "3 rue des Érables", "Le 1er octobre 2026", "Objet : Réunion")
                .contains("Madame,", "votre enfant & vous êtes attendus.-")
                .doesNotContain("Łukasz");
        assertThat(pages.get(1)).contains("Łukasz Ångström");
        assertThat(progress).containsExactly(1, 2);
    }

    @Test
    void a_long_letter_takes_more_pages() throws IOException {
        var pages = pages(pdf(
                new PrintedLetter(List.of("A"), "S", "une ligne\n".repeat(80)),
                new PrintedLetter(List.of("B"), "S", "fin")));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(pages.size() - 1)).contains("fin");
    }
}
