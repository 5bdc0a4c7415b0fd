package org.ent4j.timetable.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.Schools;
import org.ent4j.timetable.Schools.Hosted;
import org.ent4j.timetable.Schools.Shuffle;
import org.ent4j.timetable.json.DecisionsJson;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;

@Domain(Schools.class)
class RapprochementProperties {

    @Property(tries = 300)
    void every_item_of_the_file_has_exactly_one_line(@ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var lines = plan(timetable, host, Correspondences.none()).lines().stream()
                .map(TimetablePlan::ref)
                .toList();

        assertThat(lines).doesNotHaveDuplicates();
        assertThat(new HashSet<>(lines)).isEqualTo(items(timetable));
    }

    @Property(tries = 500)
    void no_item_of_the_host_is_given_to_two_silently(@ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var settled = plan(timetable, host, Correspondences.none()).lines().stream()
                .filter(line -> !line.isOpen())
                .flatMap(line -> line.match().settled().stream())
                .toList();
        var contested = plan(timetable, host, Correspondences.none()).open().stream()
                .anyMatch(line -> line.reasons().stream().anyMatch(RapprochementReason.AlsoClaimed.class::isInstance));

        Statistics.label("contested")
                .collect(contested)
                .coverage(c -> c.check(true).percentage(p -> p > 10));
        assertThat(settled).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void what_is_settled_shares_an_identifier_or_a_name(@ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var lines = plan(timetable, host, Correspondences.none()).lines();
        var settled = lines.stream()
                .filter(line -> line.match().settled().isPresent())
                .toList();

        Statistics.label("settled")
                .collect(!settled.isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 50));
        assertThat(settled)
                .allSatisfy(line -> assertThat(line.reasons().get(0))
                        .isInstanceOfAny(RapprochementReason.SameIdentifier.class, RapprochementReason.SameName.class));
        assertThat(lines).allSatisfy(line -> assertThat(line.reasons()).isNotEmpty());
    }

    @Property(tries = 300)
    void the_order_of_the_file_and_of_the_host_does_not_matter(
            @ForAll SourceTimetable timetable, @ForAll Hosted host, @ForAll Shuffle shuffle) {
        var random = shuffle.random();
        var other = plan(
                RandomSchool.shuffled(timetable, random),
                new Hosted(RandomSchool.shuffled(host.items(), random)),
                Correspondences.none());

        assertThat(other.lines())
                .isEqualTo(plan(timetable, host, Correspondences.none()).lines());
    }

    @Property(tries = 300)
    void decisions_replay_to_no_open_item(
            @ForAll SourceTimetable timetable, @ForAll Hosted host, @ForAll Shuffle choice) {
        var open = plan(timetable, host, Correspondences.none()).open();
        var decisions = decide(open, host, choice.random());
        var replayed = plan(timetable, host, Correspondences.of(decisions));

        Statistics.label("something to decide").collect(!open.isEmpty());
        assertThat(replayed.open().stream()
                        .filter(line ->
                                open.stream().anyMatch(before -> before.item().equals(line.item()))))
                .isEmpty();
        assertThat(decideUntilNothingIsOpen(timetable, host, choice.random())).isEmpty();
    }

    @Property(tries = 200)
    void decisions_survive_the_way_through_a_file(
            @ForAll SourceTimetable timetable, @ForAll Hosted host, @ForAll Shuffle choice) {
        var decisions = decide(plan(timetable, host, Correspondences.none()).open(), host, choice.random());
        var file = DecisionsJson.write(RandomSchool.STRUCTURE.value(), "EDT", decisions);
        var read = DecisionsJson.read(FeedSource.text("decisions.json", file));

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).isEqualTo(decisions);
    }

    @Property(tries = 200)
    void nothing_is_open_but_conflicts_when_what_is_missing_is_made(
            @ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var plan = Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.createMissing())
                .plan(timetable, host.items(), Correspondences.none());

        assertThat(plan.open())
                .allSatisfy(line -> assertThat(line.match().kind()).isIn(Match.Kind.AMBIGUOUS, Match.Kind.SCORED));
        assertThat(plan.of(Fate.CREATE))
                .allSatisfy(line -> assertThat(line.match().kind()).isEqualTo(Match.Kind.NONE));
    }

    /** A decision takes an item of the host away from another item of the file, which a person then decides in turn. */
    private static List<PlanLine<HostItem>> decideUntilNothingIsOpen(
            SourceTimetable timetable, Hosted host, Random random) {
        var known = Correspondences.none();
        for (var round = 0; round < 10; round++) {
            known = known.with(decide(plan(timetable, host, known).open(), host, random));
        }
        return plan(timetable, host, known).open();
    }

    private static List<Correspondence> decide(List<PlanLine<HostItem>> open, Hosted host, Random random) {
        var decisions = new ArrayList<Correspondence>();
        for (var line : open) {
            var ofKind = host.items().stream()
                    .filter(item -> item.kind().name().equals(line.item().kind()))
                    .map(item -> Target.to(item.key()))
                    .toList();
            var targets = new ArrayList<>(ofKind);
            targets.addAll(List.of(Target.CREATE, Target.IGNORE));
            decisions.add(Correspondence.first(line.item(), targets.get(random.nextInt(targets.size()))));
        }
        return decisions;
    }

    private static TimetablePlan plan(SourceTimetable timetable, Hosted host, Correspondences decisions) {
        return Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.usual())
                .plan(timetable, host.items(), decisions);
    }

    private static Set<ItemRef> items(SourceTimetable timetable) {
        var items = new HashSet<ItemRef>();
        timetable.teachers().forEach(each -> items.add(new ItemRef(ItemKind.TEACHER, each.key())));
        timetable.subjects().forEach(each -> items.add(new ItemRef(ItemKind.SUBJECT, each.key())));
        timetable.classes().forEach(each -> items.add(new ItemRef(ItemKind.CLASS, each.key())));
        timetable.groups().forEach(each -> items.add(new ItemRef(ItemKind.GROUP, each.key())));
        timetable.rooms().forEach(each -> items.add(new ItemRef(ItemKind.ROOM, each.key())));
        timetable.pupils().forEach(each -> items.add(new ItemRef(ItemKind.PUPIL, each.key())));
        timetable.classes().forEach(each -> each.parts().forEach(part -> items.add(new ItemRef(ItemKind.PART, part))));
        timetable.groups().forEach(each -> each.parts().forEach(part -> items.add(new ItemRef(ItemKind.PART, part))));
        timetable.lessons().forEach(lesson -> {
            items.addAll(lesson.resources().stream()
                    .map(each -> new ItemRef(each.kind(), each.key()))
                    .collect(Collectors.toSet()));
            if (!lesson.subject().isEmpty()) {
                items.add(new ItemRef(ItemKind.SUBJECT, lesson.subject()));
            }
        });
        return items;
    }
}
