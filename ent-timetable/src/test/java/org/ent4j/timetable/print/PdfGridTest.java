package org.ent4j.timetable.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.Schools;
import org.ent4j.timetable.Schools.Shuffle;
import org.ent4j.timetable.grid.NastySchool;
import org.ent4j.timetable.grid.WeekGrids;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;

class PdfGridTest {

    private static final byte[] PDF = PdfGrid.render(
            WeekGrids.of(OneWeek.published(OneWeek.file()), new ItemRef(ItemKind.CLASS, "C1"))
                    .typicalWeek(),
            Lang.FR);

    @Test
    void a_week_is_one_page_in_landscape_whose_text_is_text() throws IOException {
        try (var document = Loader.loadPDF(PDF)) {
            assertThat(document.getNumberOfPages()).isOne();
            var sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight()).isBetween(841f, 843f);
            assertThat(text(document))
                    .contains("6A, semaine du 31 août 2026", "mercredi 2 sept.", "08h30–09h25")
                    .contains("Français", "Lefevre Anne", "Espagnol LV2", "Ruiz Zoé", "1 sem. sur 2");
        }
    }

    @Test
    void the_page_is_tagged_and_has_a_language_a_title_and_its_own_font() throws IOException {
        try (var document = Loader.loadPDF(PDF)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("6A, semaine du 31 août 2026");
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Property(tries = 20)
    @Domain(Schools.class)
    void no_label_breaks_a_page(@ForAll SourceTimetable timetable, @ForAll Shuffle shuffle) throws IOException {
        var publication = NastySchool.of(timetable, shuffle.random());
        var busiest = publication.items().stream()
                .map(item -> WeekGrids.of(publication, item.ref()).typicalWeek())
                .max((one, other) ->
                        Integer.compare(one.entries().size(), other.entries().size()));
        if (busiest.isPresent()) {
            try (var document = Loader.loadPDF(PdfGrid.render(busiest.get(), Lang.EN))) {
                assertThat(text(document)).contains("Hours", "week of");
            }
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
}
