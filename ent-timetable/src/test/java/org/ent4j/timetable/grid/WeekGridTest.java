package org.ent4j.timetable.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.EVEN;
import static org.ent4j.timetable.OneWeek.ODD;
import static org.ent4j.timetable.OneWeek.hours;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.junit.jupiter.api.Test;

class WeekGridTest {

    private static final ItemRef CLASS = new ItemRef(ItemKind.CLASS, "C1");
    private static final WeekGrids GRIDS = WeekGrids.of(OneWeek.published(OneWeek.file()), CLASS);

    @Test
    void the_typical_week_is_the_first_of_those_with_most_lessons() {
        assertThat(GRIDS.typicalWeek().monday()).isEqualTo(RandomSchool.MONDAY);
        assertThat(GRIDS.typicalWeek().entries()).hasSize(4);
    }

    @Test
    void a_week_is_chosen_by_any_of_its_days() {
        var second = GRIDS.week(LocalDate.of(2026, 9, 10));

        assertThat(second.monday()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(second.entries()).hasSize(3);
    }

    @Test
    void rows_go_from_hour_to_hour_without_those_in_which_nothing_is_held() {
        assertThat(GRIDS.typicalWeek().rows())
                .containsExactly(
                        hours("08:30", "09:25"),
                        hours("09:25", "10:20"),
                        hours("10:20", "11:15"),
                        hours("13:30", "15:20"));
    }

    @Test
    void groups_in_parallel_share_a_cell() {
        var parallel = GRIDS.typicalWeek().of(RandomSchool.MONDAY).get(1);

        assertThat(parallel.firstRow()).isEqualTo(1);
        assertThat(parallel.lastRow()).isEqualTo(2);
        assertThat(parallel.entries().stream().map(GridEntry::subject)).containsExactly("Allemand LV2", "Espagnol LV2");
        assertThat(parallel.entries().get(0).audiences()).containsExactly("ALL2");
    }

    @Test
    void a_teacher_sees_the_classes_and_not_himself() {
        var anne = new ItemRef(ItemKind.TEACHER, "T1");
        var entry = WeekGrids.of(OneWeek.published(OneWeek.file()), anne)
                .typicalWeek()
                .entries()
                .get(0);

        assertThat(entry.teachers()).isEmpty();
        assertThat(entry.audiences()).containsExactly("6A");
        assertThat(entry.rooms()).containsExactly("S12");
    }

    @Test
    void an_item_without_lessons_has_an_empty_week() {
        var empty = WeekGrids.of(OneWeek.published(OneWeek.file()), new ItemRef(ItemKind.ROOM, "none"))
                .typicalWeek();

        assertThat(empty.rows()).isEmpty();
        assertThat(TextGrid.render(empty, 80, Lang.FR)).contains("lundi 31 août");
    }

    @Test
    void the_rhythm_is_told_by_the_weeks() {
        assertThat(Alternation.of(ALL, ALL).rhythm()).isEqualTo(Alternation.Rhythm.EVERY_WEEK);
        assertThat(Alternation.of(ODD, ALL).rhythm()).isEqualTo(Alternation.Rhythm.EVERY_OTHER_WEEK);
        assertThat(Alternation.of(EVEN, ALL).note().fr()).isEqualTo("1 sem. sur 2");
        assertThat(Alternation.of(WeekMask.of(1, 2), ALL).note().fr()).isEqualTo("2 sem. sur 6");
        assertThat(Alternation.of(WeekMask.of(1, 4, 6), WeekMask.of(1, 2, 4, 5, 6))
                        .rhythm())
                .as("by rank, since week 3 is a holiday")
                .isEqualTo(Alternation.Rhythm.EVERY_OTHER_WEEK);
    }

    @Test
    void hours_that_lie_close_together_count_as_one_row() {
        var rows = Rows.of(List.of(hours("08:30", "09:25"), hours("08:35", "09:30"), hours("09:25", "10:20")));

        assertThat(rows.list()).containsExactly(hours("08:30", "09:25"), hours("09:25", "10:20"));
        assertThat(rows.firstKept(hours("08:35", "09:30"))).isZero();
        assertThat(rows.lastKept(hours("08:35", "09:30"))).isZero();
    }

    @Test
    void a_week_is_drawn() {
        assertThat(TextGrid.render(GRIDS.typicalWeek(), 102, Lang.FR)).isEqualTo("""
                        6A
                        ┌─────┬──────────────────┬──────────────────┬──────────────────┬──────────────────┬──────────────────┐
                        │     │lundi 31 août     │mardi 1 sept.     │mercredi 2 sept.  │jeudi 3 sept.     │vendredi 4 sept.  │
                        ├─────┼──────────────────┼──────────────────┼──────────────────┼──────────────────┼──────────────────┤
                        │08h30│Français          │                  │                  │                  │                  │
                        │09h25│S12 · Lefevre Anne│                  │                  │                  │                  │
                        ├─────┼──────────────────┼──────────────────┼──────────────────┼──────────────────┼──────────────────┤
                        │09h25│09h25–10h20       │                  │                  │                  │                  │
                        ├─────┤Allemand LV2      ├──────────────────┼──────────────────┼──────────────────┼──────────────────┤
                        │10h20│S12 · Muller Hans │                  │                  │                  │                  │
                        │11h15│ALL2              │                  │                  │                  │                  │
                        │     │┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│                  │                  │                  │                  │
                        │     │Espagnol LV2      │                  │                  │                  │                  │
                        │     │Labo · Ruiz Zoé   │                  │                  │                  │                  │
                        │     │ESP2              │                  │                  │                  │                  │
                        ├─────┼──────────────────┼──────────────────┼──────────────────┼──────────────────┼──────────────────┤
                        │13h30│                  │                  │                  │                  │Français          │
                        │15h20│                  │                  │                  │                  │S12 · Lefevre Anne│
                        │     │                  │                  │                  │                  │1 sem. sur 2      │
                        └─────┴──────────────────┴──────────────────┴──────────────────┴──────────────────┴──────────────────┘
                        """);
    }
}
