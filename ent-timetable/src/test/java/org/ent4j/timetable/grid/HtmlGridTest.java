package org.ent4j.timetable.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlGridTest {

    private static final ItemRef CLASS = new ItemRef(ItemKind.CLASS, "C1");
    private static final Publication PUBLICATION = OneWeek.published(OneWeek.file());
    private static final ReadPage PAGE =
            ReadPage.of(HtmlGrid.render(WeekGrids.of(PUBLICATION, CLASS).typicalWeek(), Lang.FR));

    @Test
    void the_page_says_its_language_and_whose_week_it_is() {
        assertThat(PAGE.root().getAttribute("lang")).isEqualTo("fr");
        assertThat(texts("title")).containsExactly("6A, semaine du 31 août 2026");
        assertThat(texts("caption")).containsExactly("6A, semaine du 31 août 2026");
    }

    @Test
    void columns_are_days_and_rows_are_hours() {
        assertThat(heads("col"))
                .containsExactly(
                        "Heures",
                        "lundi 31 août",
                        "mardi 1 sept.",
                        "mercredi 2 sept.",
                        "jeudi 3 sept.",
                        "vendredi 4 sept.");
        assertThat(heads("row")).containsExactly("08h30–09h25", "09h25–10h20", "10h20–11h15", "13h30–15h20");
    }

    @Test
    void lessons_in_parallel_are_side_by_side_over_the_rows_that_they_last() {
        var cell = PAGE.all("td").stream()
                .filter(each -> each.hasAttribute("rowspan"))
                .findFirst()
                .orElseThrow();

        assertThat(cell.getAttribute("rowspan")).isEqualTo("2");
        assertThat(cell.getTextContent())
                .isEqualTo("09h25–10h20Allemand LV2S12Muller HansALL2" + "09h25–11h15Espagnol LV2LaboRuiz ZoéESP2");
        assertThat(((Element) cell.getFirstChild()).getAttribute("class")).isEqualTo("parallel");
    }

    @Test
    void a_lesson_of_some_weeks_says_so() {
        assertThat(PAGE.text()).contains("FrançaisS12Lefevre Anne1 sem. sur 2");
    }

    @Test
    void a_cancelled_lesson_is_struck_and_named() {
        var monday = PUBLICATION
                .occurrencesOf(CLASS)
                .filter(each -> each.key().date().equals(RandomSchool.MONDAY))
                .min(Occurrence.IN_ORDER)
                .orElseThrow();
        var cancelled = new Adjustment.Cancelled(
                new Adjustment.Note("1", "p", Instant.EPOCH, ""), monday.key().lesson(), RandomSchool.MONDAY);
        var adjusted = AdjustedPublication.of(PUBLICATION, List.of(cancelled)).publication();

        var grid = WeekGrids.of(adjusted, CLASS).week(RandomSchool.MONDAY);

        var struck = ReadPage.of(HtmlGrid.render(grid, Lang.FR)).all("del");
        assertThat(struck).extracting(Element::getTextContent).containsExactly("FrançaisS12Lefevre Anne");
        assertThat(struck.get(0).getPreviousSibling().getTextContent()).isEqualTo("annulé");
        assertThat(TextGrid.render(grid, 102, Lang.FR)).contains("annulé");
    }

    @Test
    void a_week_without_lessons_says_so() {
        var empty =
                WeekGrids.of(PUBLICATION, new ItemRef(ItemKind.ROOM, "none")).typicalWeek();

        assertThat(ReadPage.of(HtmlGrid.render(empty, Lang.EN)).text()).contains("No lesson this week.");
    }

    @Test
    void a_pupil_has_the_lessons_of_the_class_and_of_the_groups_named_and_of_no_other() {
        var german = new ItemRef(ItemKind.GROUP, "G1");

        var week = WeekGrids.of(PUBLICATION, Set.of(CLASS, german), "Zoé LEROY").typicalWeek();

        assertThat(week.title()).isEqualTo("Zoé LEROY");
        assertThat(week.entries())
                .extracting(GridEntry::subject)
                .containsExactly("Français", "Allemand LV2", "Français");
        assertThat(week.entries()).extracting(GridEntry::audiences).contains(List.of(), List.of("ALL2"));
    }

    private static List<String> texts(String tag) {
        return PAGE.all(tag).stream().map(Element::getTextContent).toList();
    }

    private static List<String> heads(String scope) {
        return PAGE.all("th").stream()
                .filter(head -> head.getAttribute("scope").equals(scope))
                .map(Element::getTextContent)
                .toList();
    }
}
