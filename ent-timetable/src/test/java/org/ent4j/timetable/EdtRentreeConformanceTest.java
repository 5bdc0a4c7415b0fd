package org.ent4j.timetable;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.matching.Held;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.publication.PublicationRemark;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The demonstration base of EDT against a school that is made from it and disturbed: one teacher in four and one pupil in
 * ten have a longer first name than the file, one room in three another name, and no person has an identifier.
 */
class EdtRentreeConformanceTest {

    private static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");

    private SourceTimetable file;
    private StructureId structure;
    private Timetables timetables;

    @BeforeEach
    void school() {
        file = EdtReader.read(FeedSource.file(Samples.real("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml")))
                .rows()
                .get(0);
        structure = new StructureId(file.uai().value());
        timetables = Timetables.of(
                new InMemoryHostItems().put(structure, directory(file)),
                new InMemoryDecisions(),
                new InMemoryPublishedTimetables());
    }

    @Test
    void the_first_plan_leaves_what_was_disturbed_to_a_person_and_matches_the_rest_rightly() {
        var plan = plan();

        assertThat(plan.lines()).hasSize(items());
        assertThat(plan.of(ItemKind.PART)).isNotEmpty();
        assertThat(plan.open())
                .extracting(TimetablePlan::ref)
                .containsExactlyInAnyOrderElementsOf(disturbed(ItemKind.TEACHER, ItemKind.PUPIL, ItemKind.ROOM));
        assertThat(plan.of(Fate.CREATE)).isEmpty();
        assertThat(plan.of(Fate.UNCHANGED))
                .filteredOn(line -> TimetablePlan.ref(line).kind() != ItemKind.PART)
                .allSatisfy(EdtRentreeConformanceTest::isRight);
    }

    @Test
    void what_was_disturbed_is_the_first_suggestion_and_says_why() {
        assertThat(plan().open()).hasSizeGreaterThan(40).allSatisfy(line -> {
            var first = TimetablePlan.suggestions(line).get(0);
            assertThat(first.target().key()).isEqualTo(line.item().key());
            assertThat(first.reasons()).isNotEmpty();
        });
    }

    @Test
    void what_is_suggested_can_be_decided_at_once_but_for_pupils_who_may_be_brothers_or_sisters() {
        var decided = plan().suggested(0.5);
        timetables.decide(structure, file.source(), decided);

        assertThat(decided).hasSizeGreaterThan(10);
        assertThat(plan().open())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(TimetablePlan.ref(line).kind()).isEqualTo(ItemKind.PUPIL))
                .allSatisfy(line -> assertThat(
                                TimetablePlan.suggestions(line).get(0).reasons())
                        .hasAtLeastOneElementOfType(Held.class));
        decideAll(plan());
        assertThat(plan().open()).isEmpty();
        assertThat(plan().of(Fate.CREATE)).isEmpty();
    }

    @Test
    void decisions_are_remembered_and_the_second_run_is_automatic_and_right() {
        decideAll(plan());

        var second = plan();

        assertThat(second.open()).isEmpty();
        assertThat(second.of(Fate.CREATE)).isEmpty();
        assertThat(second.lines())
                .filteredOn(line -> TimetablePlan.ref(line).kind() != ItemKind.PART)
                .allSatisfy(EdtRentreeConformanceTest::isRight)
                .anySatisfy(line -> assertThat(line.match().kind()).isEqualTo(Match.Kind.DECIDED));
    }

    @Test
    void what_is_published_has_every_occurrence_and_publishing_again_changes_nothing() {
        decideAll(plan());

        var published = timetables.publish(plan(), NOW).get();
        var again = timetables.publish(plan(), NOW).get();

        assertThat(published.publication().occurrences()).hasSize(14_226);
        assertThat(published.remarks()).containsExactly(new PublicationRemark.NeverHeld(100));
        assertThat(again.isNew()).isFalse();
    }

    @Test
    void lessons_are_published_before_anything_is_decided_too() {
        var published = timetables.publish(plan(), NOW).get();

        assertThat(published.publication().occurrences()).hasSize(14_226);
        assertThat(published.remarks()).isNotEmpty();
    }

    private TimetablePlan plan() {
        return timetables
                .plan(structure, file, Expected.of(file.uai(), file.year()), RapprochementPolicy.usual())
                .get();
    }

    private void decideAll(TimetablePlan plan) {
        var asked = plan.lines().stream()
                .filter(line -> line.isOpen() || line.fate() == Fate.CREATE)
                .map(line ->
                        Correspondence.first(line.item(), Target.to(line.item().key())))
                .toList();
        timetables.decide(structure, file.source(), asked);
    }

    private static void isRight(PlanLine<HostItem> line) {
        assertThat(line.match().settled().map(HostItem::key))
                .contains(line.item().key());
    }

    private int items() {
        var parts = file.classes().stream()
                .flatMap(each -> each.parts().stream())
                .distinct()
                .count();
        return (int) parts + HostOfFile.items(file).size();
    }

    private List<ItemRef> disturbed(ItemKind... kinds) {
        var undisturbed = HostOfFile.items(file).stream()
                .map(item -> Map.entry(ref(item), item.label()))
                .collect(toSet());
        return directory(file).stream()
                .filter(item -> List.of(kinds).contains(item.kind()))
                .filter(item -> !undisturbed.contains(Map.entry(ref(item), item.label())))
                .map(EdtRentreeConformanceTest::ref)
                .toList();
    }

    private static ItemRef ref(HostItem item) {
        return new ItemRef(item.kind(), item.key());
    }

    private static List<HostItem> directory(SourceTimetable file) {
        return HostOfFile.items(file).stream()
                .map(EdtRentreeConformanceTest::disturbed)
                .toList();
    }

    private static HostItem disturbed(HostItem item) {
        var number = Math.floorMod(item.key().hashCode(), 60);
        return switch (item.kind()) {
            case TEACHER -> person(item, number % 4 == 0);
            case PUPIL -> person(item, number % 10 == 0);
            case ROOM -> number % 3 == 0 ? HostItem.of(ItemKind.ROOM, item.key(), "Bâtiment C, " + item.label()) : item;
            case CLASS, GROUP, PART, SUBJECT -> item;
        };
    }

    /** Without the identifiers of the file; the directory has the whole first name when it is cut in the file. */
    private static HostItem person(HostItem item, boolean cut) {
        var name = item.name().orElseThrow();
        var whole = PersonName.of(name.usageName(), name.firstName() + (cut ? " Dominique" : ""));
        return HostItem.builder()
                .kind(item.kind())
                .key(item.key())
                .label(whole.display())
                .name(whole)
                .birthDate(item.birthDate())
                .putAllIdentifiers(Map.of())
                .build();
    }
}
