package org.ent4j.timetable.feed.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.feed.csv.CsvTimetableReader;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;
import org.junit.jupiter.api.Test;

class TemporalDecisionsTest {

    private static final StructureId SCHOOL = new StructureId("1");

    private static final SchoolYear YEAR = MAPPING.weeks().year();

    private static Correspondence decided(TemporalKind kind, String label, Target target) {
        return Correspondence.first(TemporalDecisions.item(SCHOOL, "CSV", kind, label), target);
    }

    private static TemporalMapping apply(Correspondence... decisions) {
        return TemporalDecisions.apply(MAPPING, Correspondences.of(List.of(decisions)));
    }

    @Test
    void decisions_about_labels_complete_the_mapping() {
        var mapping = apply(
                decided(TemporalKind.DAY, "M", TemporalDecisions.target(DayOfWeek.TUESDAY)),
                decided(TemporalKind.SLOT, "M1", TemporalDecisions.target(hours(8, 0, 8, 55))),
                decided(TemporalKind.FREQUENCY, "T1", TemporalDecisions.target(WeekMask.of(1, 2, 3, 10), YEAR)),
                decided(TemporalKind.FREQUENCY, "tout", Target.to(TemporalDecisions.EVERY_WEEK)),
                decided(TemporalKind.SLOT, "Perm.", Target.IGNORE));
        assertThat(mapping.day("m")).contains(DayOfWeek.TUESDAY);
        assertThat(mapping.slot("M 1")).contains(hours(8, 0, 8, 55));
        assertThat(mapping.frequency("T1")).contains(WeekMask.of(1, 2, 3, 10));
        assertThat(mapping.frequency("Tout")).contains(MAPPING.weeks().taught());
        assertThat(mapping.isIgnored(TemporalKind.SLOT, "PERM")).isTrue();
    }

    @Test
    void decisions_about_items_are_not_read() {
        var item = new SourceItem(SCHOOL, "CSV", ItemKind.ROOM.name(), "M1", "M1");
        assertThat(apply(Correspondence.first(item, Target.to("12")))).isEqualTo(MAPPING);
    }

    @Test
    void a_decision_that_says_nothing_is_to_be_taken_again() {
        var bad = List.of(
                decided(TemporalKind.DAY, "M", Target.to("nonidi")),
                decided(TemporalKind.SLOT, "M1", Target.to("8h")),
                decided(TemporalKind.SLOT, "M2", Target.to("25:00-26:00")),
                decided(TemporalKind.SLOT, "M3", Target.to("09:00-09:00")),
                decided(TemporalKind.FREQUENCY, "T1", Target.to("3-1")),
                decided(TemporalKind.FREQUENCY, "T2", Target.to("")),
                decided(TemporalKind.FREQUENCY, "T3", Target.to("0,70")),
                decided(TemporalKind.FREQUENCY, "T4", Target.to("60-62")),
                decided(TemporalKind.DAY, "N", Target.CREATE));
        var decisions = Correspondences.of(bad);
        assertThat(TemporalDecisions.apply(MAPPING, decisions)).isEqualTo(MAPPING);
        assertThat(TemporalDecisions.unreadable(MAPPING, decisions)).containsExactlyElementsOf(bad);
    }

    @Test
    void weeks_of_last_year_are_to_be_decided_again() {
        var stored = decided(TemporalKind.FREQUENCY, "T1", TemporalDecisions.target(WeekMask.of(1, 2), YEAR));
        assertThat(stored.target()).isEqualTo(Target.to("1-2 (2025-2026)"));
        var next = new TemporalMapping(
                SchoolWeeks.of(YEAR.next(), YEAR.next().range()), MAPPING.days(), MAPPING.slots(), new TreeMap<>());
        var decisions = Correspondences.of(List.of(stored));
        assertThat(TemporalDecisions.apply(next, decisions).frequency("T1")).isEmpty();
        assertThat(TemporalDecisions.unreadable(next, decisions)).containsExactly(stored);
        assertThat(TemporalDecisions.unreadable(MAPPING, decisions)).isEmpty();
    }

    @Test
    void weeks_without_a_year_are_of_any_and_end_with_it() {
        var mapping = apply(decided(TemporalKind.FREQUENCY, "T1", Target.to("1-7,10, 40-62")));
        var last = MAPPING.weeks().lastWeek();
        assertThat(mapping.frequency("T1").orElseThrow().weeks().boxed())
                .startsWith(1, 2, 3, 4, 5, 6, 7, 10, 40)
                .endsWith(last);
    }

    @Test
    void labels_of_signs_are_decided_one_by_one() {
        var mapping = apply(
                decided(TemporalKind.FREQUENCY, "*", Target.IGNORE),
                decided(TemporalKind.FREQUENCY, " - ", Target.to("1-2")));
        assertThat(mapping.isIgnored(TemporalKind.FREQUENCY, "*")).isTrue();
        assertThat(mapping.isIgnored(TemporalKind.FREQUENCY, "")).isFalse();
        assertThat(mapping.isIgnored(TemporalKind.FREQUENCY, "?")).isFalse();
        assertThat(mapping.frequency("")).contains(MAPPING.weeks().taught());
        assertThat(mapping.frequency("-")).contains(WeekMask.of(1, 2));
        assertThat(mapping.frequency("?")).isEmpty();
    }

    @Test
    void no_label_is_never_ignored() {
        var nothing = new SourceItem(SCHOOL, "CSV", TemporalKind.FREQUENCY.name(), "", "*");
        var mapping = apply(Correspondence.first(nothing, Target.IGNORE));
        assertThat(mapping.isIgnored(TemporalKind.FREQUENCY, "")).isFalse();
        assertThat(MAPPING.ignoring(TemporalKind.DAY, " ").isIgnored(TemporalKind.DAY, ""))
                .isFalse();
    }

    @Test
    void each_unknown_label_is_to_be_decided_once() {
        var row = SourceLocation.of("f.csv", 2);
        var issues = List.of(
                Issue.error(row, new TemporalDefect.UnknownDay("M")),
                Issue.error(row, new TemporalDefect.UnknownDay("m")),
                Issue.error(row, new TemporalDefect.UnknownDay("M")),
                Issue.error(row, new TemporalDefect.UnknownSlot("P1", "1h")),
                Issue.error(row, new TemporalDefect.UnknownFrequency("T1")),
                Issue.error(row, new TemporalDefect.NotPlaced()));
        assertThat(TemporalDecisions.toDecide(SCHOOL, "CSV", issues))
                .extracting(item -> item.kind() + " " + item.key())
                .containsExactly("DAY M", "SLOT P1", "FREQUENCY T1");
    }

    @Test
    void decisions_about_labels_stand_beside_those_about_items() {
        var stored = new InMemoryDecisions();
        var items = new InMemoryHostItems().put(SCHOOL, List.of());
        var timetables = Timetables.of(items, stored, new InMemoryPublishedTimetables());
        timetables.decide(
                SCHOOL, "CSV", List.of(decided(TemporalKind.DAY, "M", TemporalDecisions.target(DayOfWeek.TUESDAY))));
        var mapping = TemporalDecisions.apply(MAPPING, stored.of(SCHOOL, "CSV"));
        var file = CsvTimetableReader.read(
                        FeedSource.text("a.csv", "Jour;Heure;Matière;Classe\nM;9h-10h;Maths;6A\n"), UAI, mapping)
                .rows()
                .get(0);
        assertThat(file.lessons().get(0).day()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(timetables
                        .plan(SCHOOL, file, Expected.anything(), RapprochementPolicy.usual())
                        .get()
                        .of(ItemKind.CLASS))
                .hasSize(1);
    }

    @Test
    void no_kind_of_item_is_one_of_labels() {
        assertThat(Arrays.stream(ItemKind.values()).map(Enum::name))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(TemporalKind.values()).map(Enum::name).toList());
    }

    @Property
    void weeks_decided_are_weeks_read(@ForAll @LongRange(min = 1, max = (1L << 44) - 1) long bits) {
        var weeks = new WeekMask(bits << 1);
        var mapping = apply(decided(TemporalKind.FREQUENCY, "X", TemporalDecisions.target(weeks, YEAR)));
        assertThat(mapping.frequency("x")).contains(weeks);
    }

    @Property
    void hours_decided_are_hours_read(
            @ForAll @IntRange(max = 1438) int start, @ForAll @IntRange(min = 1, max = 1439) int length) {
        var end = Math.min(1439, start + length);
        var hours = new TimeRange(LocalTime.ofSecondOfDay(start * 60L), LocalTime.ofSecondOfDay(end * 60L));
        assertThat(apply(decided(TemporalKind.SLOT, "X", TemporalDecisions.target(hours)))
                        .slot("x"))
                .contains(hours);
    }
}
