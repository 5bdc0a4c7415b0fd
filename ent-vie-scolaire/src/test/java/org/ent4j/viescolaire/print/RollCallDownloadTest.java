package org.ent4j.viescolaire.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.registre.RegistreFixture.*;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.CellType;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.registre.CalledRoll;
import org.ent4j.viescolaire.registre.RollCallSheet;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.junit.jupiter.api.Test;

class RollCallDownloadTest {

    private static final RollCallSheet SHEET = RollCallSheet.of(
            scope(),
            called(
                    lesson("m", "09:25", "10:20"),
                    RollCallEntry.absent(ANNE).withMotif("mal").withComment("Sa mère a appelé."),
                    RollCallEntry.left(CHLOE, LocalTime.of(10, 0))),
            NAMES);

    @Test
    void the_workbook_has_a_line_a_pupil_with_hours_and_comment() {
        var rows = Books.sheet(RollCallXlsx.render(SHEET, Lang.FR), "Feuille d'appel");

        assertThat(Books.head(rows)).containsExactly("Élève", "Présence", "Arrivée", "Départ", "Motif", "Commentaire");
        assertThat(rows)
                .extracting(row -> row.getCellText(0))
                .containsExactly("Élève", "Élan Bruno", "Lefèvre Anne", "Zola Chloé");
        assertThat(rows.get(2).getCellText(4)).isEqualTo("Maladie");
        assertThat(rows.get(2).getCellText(5)).isEqualTo("Sa mère a appelé.");
        assertThat(rows.get(3).getCellAsDate(3)).contains(MONDAY.atTime(10, 0));
    }

    @Test
    void its_second_sheet_says_who_called_and_counts() {
        var rows = Books.sheet(RollCallXlsx.render(SHEET, Lang.FR), "Cours");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getCellText(5)).isEqualTo("Collège Zoé");
        assertThat(rows.get(1).getCellText(8)).isEqualTo("Mme Ruiz");
        assertThat(rows.get(1).getCellAsNumber(12)).contains(new BigDecimal("2"));
    }

    @Test
    void the_page_has_the_same() {
        assertThat(Books.pages(RollCallPdf.render(SHEET, Lang.FR)))
                .singleElement()
                .asString()
                .contains("Feuille d'appel, Collège Zoé, 6A, Cours m", "lundi 16 novembre 2026, 09h25–10h20")
                .contains("appel fait, Mme Ruiz, 16/11/2026 09h30", "Présents : 2, Absents : 1")
                .contains("Lefèvre Anne absent Maladie Sa mère a appelé.", "Zola Chloé présent 10h00");
    }

    @Test
    void a_roll_that_nobody_called_is_no_list_of_present_pupils() {
        var never = RollCallSheet.of(scope(), CalledRoll.never(lesson("m", "09:25", "10:20")), NAMES);

        assertThat(Books.pages(RollCallPdf.render(never, Lang.FR)).get(0))
                .contains("Zola Chloé APPEL NON FAIT", "Présents : 0", "Non appelés : 3")
                .doesNotContain("présent ");
        assertThat(Books.sheet(RollCallXlsx.render(never, Lang.EN), "Roll call")
                        .get(1)
                        .getCellText(1))
                .isEqualTo("NOT CALLED");
    }

    @Test
    void hostile_comments_are_text_and_too_long_ones_are_cut() {
        var hostile = RollCallSheet.of(scope(), Hostile.roll(), Hostile.names());
        var xlsx = RollCallXlsx.render(hostile, Lang.FR);
        var comments = Books.sheet(xlsx, "Feuille d'appel").stream()
                .map(row -> row.getCellText(5))
                .toList();

        assertThat(comments).contains("=HYPERLINK(\"http://x\")").anyMatch(text -> text.length() == 32_767);
        assertThat(Books.sheet(xlsx, "Feuille d'appel"))
                .flatExtracting(row -> row.stream().toList())
                .filteredOn(cell -> cell != null)
                .allMatch(cell -> cell.getType() != CellType.FORMULA);
        assertThat(String.join(" ", Books.pages(RollCallPdf.render(hostile, Lang.FR))))
                .contains("=HYPERLINK(\"http://x\")", "<script>");
    }
}
