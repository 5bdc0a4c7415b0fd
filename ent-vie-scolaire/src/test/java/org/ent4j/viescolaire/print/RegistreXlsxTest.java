package org.ent4j.viescolaire.print;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.registre.RegistreFixture.*;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.ent4j.model.print.PlainText;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.registre.CalledRoll;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.junit.jupiter.api.Test;

class RegistreXlsxTest {

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
    private static final byte[] XLSX = RegistreXlsx.render(REGISTER, RegistreStyle.full(Lang.FR));

    private static Row row(List<Row> rows, String pupil, String lesson) {
        return rows.stream()
                .filter(row ->
                        row.getCellText(0).equals(pupil) && row.getCellText(4).equals(lesson))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_is_a_sheet_a_day_then_the_lessons_and_the_totals() {
        assertThat(Books.sheets(XLSX)).containsOnlyKeys("2026-11-16", "2026-11-17", "Cours", "Totaux", "Registre");
        assertThat(Books.head(Books.sheet(XLSX, "2026-11-16")))
                .containsExactly(
                        "Élève",
                        "Jour",
                        "Début",
                        "Fin",
                        "Cours",
                        "Enseignants",
                        "Présence",
                        "Arrivée",
                        "Départ",
                        "Motif",
                        "Commentaire");
        assertThat(Books.sheet(XLSX, "2026-11-16")).hasSize(7);
    }

    @Test
    void days_and_hours_are_dates_of_excel() {
        var bruno = row(Books.sheet(XLSX, "2026-11-16"), "Élan Bruno", "Cours m");

        assertThat(bruno.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(bruno.getCellAsDate(1)).contains(MONDAY.atStartOfDay());
        assertThat(bruno.getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(bruno.getCellAsDate(2)).contains(MONDAY.atTime(9, 25));
        assertThat(bruno.getCellAsDate(7)).contains(MONDAY.atTime(9, 40));
        assertThat(bruno.getCell(7).getDataFormatString()).isEqualTo("hh:mm");
    }

    @Test
    void a_lesson_that_nobody_called_says_so_for_each_pupil_and_nobody_is_present() {
        var rows = Books.sheet(XLSX, "2026-11-16");

        assertThat(row(rows, "Lefèvre Anne", "Cours m").getCellText(6)).isEqualTo("absent");
        assertThat(row(rows, "Lefèvre Anne", "Cours m").getCellText(9)).isEqualTo("Maladie");
        assertThat(row(rows, "Lefèvre Anne", "Cours m").getCellText(10)).isEqualTo("oui");
        for (var pupil : List.of("Lefèvre Anne", "Élan Bruno", "Zola Chloé")) {
            assertThat(row(rows, pupil, "Cours e").getCellText(6)).isEqualTo("APPEL NON FAIT");
        }
    }

    @Test
    void a_pupil_has_no_line_in_a_lesson_of_others() {
        var register = RegistreAppel.of(
                scope(),
                List.of(called(lesson("m", "09:25", "10:20")), called(lesson("esp", MONDAY, "10:35", "11:30", BRUNO))),
                NAMES);
        var rows = Books.sheet(RegistreXlsx.render(register, RegistreStyle.full(Lang.FR)), "2026-11-16");

        assertThat(rows)
                .filteredOn(row -> row.getCellText(4).equals("Cours esp"))
                .hasSize(1);
        assertThat(rows).hasSize(5);
    }

    @Test
    void figures_are_numbers_and_a_lesson_says_who_called_it() {
        var lessons = Books.sheet(XLSX, "Cours");
        var first = lessons.get(1);

        assertThat(Books.head(lessons))
                .startsWith("Jour", "Début", "Fin", "Cours", "Enseignants", "Appel", "Fait par", "Validé le")
                .endsWith("Présents", "Absents", "Dispensés", "Non appelés", "Retards", "Départs");
        assertThat(first.getCellText(6)).isEqualTo("Mme Ruiz");
        assertThat(first.getCellAsDate(7)).contains(MONDAY.atTime(9, 30));
        assertThat(first.getCellAsNumber(10)).contains(new BigDecimal("2"));
        assertThat(lessons.get(2).getCellText(5)).isEqualTo("APPEL NON FAIT");
        assertThat(lessons.get(2).getCellAsNumber(13)).contains(new BigDecimal("3"));
    }

    @Test
    void totals_are_of_all_days_with_half_days() {
        var totals = Books.sheet(XLSX, "Totaux");

        assertThat(totals)
                .extracting(row -> row.getCellText(0))
                .containsExactly("Élève", "Élan Bruno", "Lefèvre Anne", "Zola Chloé");
        var anne = totals.get(2);
        assertThat(anne.getCellAsNumber(1)).contains(BigDecimal.ONE);
        assertThat(anne.getCellAsNumber(2)).contains(BigDecimal.ONE);
        assertThat(anne.getCellAsNumber(4)).contains(BigDecimal.ONE);
        assertThat(anne.getCellAsNumber(7)).contains(BigDecimal.ONE);
    }

    @Test
    void each_sheet_has_a_filter_and_a_head_that_stays_in_sight() {
        var parts = Books.parts(XLSX);

        for (var sheet = 1; sheet <= 5; sheet++) {
            assertThat(parts.get("xl/worksheets/sheet" + sheet + ".xml"))
                    .contains("<autoFilter ref=\"A1:")
                    .contains("state=\"frozen\"", "ySplit=\"1\"", "xSplit=\"1\"");
        }
    }

    @Test
    void the_last_sheet_says_of_what_it_is_the_register_and_how_many_calls_are_missing() {
        var facts = Books.sheet(XLSX, "Registre");

        assertThat(facts.get(1).getCellText(1)).isEqualTo("Collège Zoé");
        assertThat(facts.get(2).getCellText(1)).isEqualTo("6A");
        assertThat(facts.get(5).getCellAsDate(1)).contains(MONDAY.plusDays(5).atTime(12, 0));
        assertThat(facts.get(6).getCellAsNumber(1)).contains(BigDecimal.ONE);
    }

    @Property(tries = 50)
    void any_name_is_read_back_as_its_text(@ForAll String name) {
        var register = RegistreAppel.of(
                scope(), List.of(called(lesson("m", "09:25", "10:20"))), RegistreNames.of(person -> name));
        var rows = Books.sheet(RegistreXlsx.render(register, RegistreStyle.full(Lang.FR)), "2026-11-16");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).getCellText(0)).isEqualTo(PlainText.of(name));
    }

    @Test
    void doubtful_columns_can_be_left_out_and_words_are_english_on_demand() {
        var style = RegistreStyle.full(Lang.EN)
                .without(RegistrePart.MOTIFS)
                .without(RegistrePart.COMMENTS)
                .without(RegistrePart.CALLERS)
                .without(RegistrePart.AMENDMENTS)
                .without(RegistrePart.HALF_DAYS);
        var sheets = Books.sheets(RegistreXlsx.render(REGISTER, style));

        assertThat(Books.head(requireNonNull(sheets.get("2026-11-16")))).endsWith("Presence", "Arrival", "Departure");
        assertThat(Books.head(requireNonNull(sheets.get("Lessons")))).doesNotContain("Called by", "Amendments");
        assertThat(Books.head(requireNonNull(sheets.get("Totals")))).endsWith("Left early");
    }

    @Test
    void hostile_names_stay_text() {
        var xlsx = RegistreXlsx.render(Hostile.register(), RegistreStyle.full(Lang.FR));
        var rows = Books.sheet(xlsx, "2026-11-16");

        assertThat(rows)
                .extracting(row -> row.getCellText(0))
                .contains(
                        "<script>alert(1)</script>",
                        "=cmd|' /C calc'!A0",
                        "-1",
                        "@SUM(A1)",
                        "Zoé \ud83d\ude00",
                        "abcd",
                        "");
        assertThat(rows)
                .flatExtracting(row -> row.stream().toList())
                .filteredOn(cell -> cell != null)
                .allMatch(cell -> cell.getType() != CellType.FORMULA);
        assertThat(Books.parts(xlsx).get("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void a_register_without_lessons_is_a_workbook_all_the_same() {
        var none = RegistreAppel.of(scope(), List.of(), NAMES);

        assertThat(Books.sheets(RegistreXlsx.render(none, RegistreStyle.full(Lang.FR))))
                .containsOnlyKeys("Cours", "Totaux", "Registre");
    }
}
