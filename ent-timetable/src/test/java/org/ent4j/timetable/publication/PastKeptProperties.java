package org.ent4j.timetable.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.Schools;
import org.ent4j.timetable.Schools.Hosted;
import org.ent4j.timetable.Schools.Shuffle;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;

/** Two files of one school, published one after the other while the year goes on; their keys are given to others again. */
@Domain(Schools.class)
@Domain(DomainContext.Global.class)
class PastKeptProperties {

    private static final PublishPolicy ANY_LOSS = PublishPolicy.usual().losing(1);

    /** What people see of an occurrence. */
    private record Seen(LocalDateTime start, LocalDateTime end, String subject, List<String> with) {}

    @Property(tries = 200)
    void the_past_is_what_was_in_force_and_the_future_is_the_file(
            @ForAll SourceTimetable one,
            @ForAll SourceTimetable other,
            @ForAll Hosted host,
            @ForAll Hosted later,
            @ForAll @IntRange(min = 0, max = 24) int hours) {
        var first = Publisher.publish(plan(one, host), Optional.empty());
        var alone = Publisher.publish(plan(other, later), Optional.empty());
        Assume.that(first.isRight() && alone.isRight());
        var before = first.get().publication();
        var at = at(hours);

        var joined = Publisher.publish(plan(other, later), Optional.of(before), at, ANY_LOSS)
                .getOrElseThrow(refused -> new AssertionError(refused.toString()))
                .publication();

        var past = past(before, joined, start -> start.isBefore(ANY_LOSS.pastUntil(at)));
        var future = seen(alone.get().publication(), start -> !start.isBefore(ANY_LOSS.pastUntil(at)));
        Statistics.label("past").collect(!past.isEmpty());
        Statistics.label("past").coverage(c -> c.check(true).percentage(p -> p > 40));
        Statistics.label("future").collect(!future.isEmpty());
        Statistics.label("future").coverage(c -> c.check(true).percentage(p -> p > 40));
        Statistics.label("given again")
                .collect(joined.items().stream()
                        .anyMatch(item -> item.ref().key().contains("~")));
        Statistics.label("given again").coverage(c -> c.check(true).percentage(p -> p > 20));
        assertThat(seen(joined, start -> start.isBefore(ANY_LOSS.pastUntil(at))))
                .isEqualTo(past);
        assertThat(seen(joined, start -> !start.isBefore(ANY_LOSS.pastUntil(at))))
                .isEqualTo(future);
        assertThat(joined.occurrences().map(Occurrence::key)).doesNotHaveDuplicates();
        assertThat(joined.items().stream().map(PublishedItem::ref)).doesNotHaveDuplicates();
    }

    @Property(tries = 150)
    void the_same_file_later_in_the_year_changes_nothing(
            @ForAll SourceTimetable one,
            @ForAll SourceTimetable other,
            @ForAll Hosted host,
            @ForAll @IntRange(min = 0, max = 24) int hours,
            @ForAll @IntRange(min = 0, max = 24) int more) {
        var first = Publisher.publish(plan(one, host), Optional.empty());
        Assume.that(first.isRight());
        var second = Publisher.publish(
                plan(other, host), first.map(Published::publication).toJavaOptional(), at(hours), ANY_LOSS);
        Assume.that(second.isRight());

        var third = Publisher.publish(
                        plan(other, host),
                        second.map(Published::publication).toJavaOptional(),
                        at(hours + more),
                        ANY_LOSS)
                .get();

        Statistics.collect(second.get().isNew());
        assertThat(third.changes().list()).isEmpty();
        assertThat(third.publication().items())
                .containsExactlyElementsOf(second.get().publication().items());
        assertThat(third.publication().lessons())
                .isEqualTo(second.get().publication().lessons());
        assertThat(third.isNew()).isFalse();
    }

    @Property(tries = 150)
    void every_occurrence_to_come_is_kept_changed_moved_or_accounted_for(
            @ForAll SourceTimetable one, @ForAll Hosted host, @ForAll Shuffle choice) {
        var first = Publisher.publish(plan(one, host), Optional.empty());
        Assume.that(first.isRight());
        var before = first.get().publication();
        var other = RandomSchool.disturbed(one, choice.random());
        var second = Publisher.publish(plan(other, host), Optional.of(before));
        Assume.that(second.isRight());
        var changes = second.get().changes();

        Statistics.label("moved").collect(!changes.moved().isEmpty());
        Statistics.label("moved").coverage(c -> c.check(true).percentage(p -> p > 20));
        assertThat(before.occurrences().count() + weeks(changes.added()) - weeks(changes.cancelled()))
                .isEqualTo(second.get().publication().occurrences().count());
        assertThat(changes.moved())
                .allSatisfy(each -> assertThat(each.fromWeeks().count())
                        .isEqualTo(each.weeks().count()));
    }

    @Property(tries = 200)
    void an_earlier_publication_comes_back_for_what_is_to_come(
            @ForAll SourceTimetable one,
            @ForAll SourceTimetable other,
            @ForAll Hosted host,
            @ForAll @IntRange(min = 0, max = 24) int hours) {
        var first = Publisher.publish(plan(one, host), Optional.empty());
        Assume.that(first.isRight());
        var before = first.get().publication();
        var second = Publisher.publish(plan(other, host), Optional.of(before), at(0), ANY_LOSS);
        Assume.that(second.isRight() && second.get().isNew());
        var current = second.get().publication();
        var at = at(hours);

        var restored = Publisher.restore(before, current, at, ANY_LOSS).get().publication();

        assertThat(seen(restored, start -> start.isBefore(ANY_LOSS.pastUntil(at))))
                .isEqualTo(past(current, restored, start -> start.isBefore(ANY_LOSS.pastUntil(at))));
        assertThat(seen(restored, start -> !start.isBefore(ANY_LOSS.pastUntil(at))))
                .isEqualTo(seen(before, start -> !start.isBefore(ANY_LOSS.pastUntil(at))));
    }

    private static int weeks(List<? extends Change> changes) {
        return changes.stream().mapToInt(each -> each.weeks().count()).sum();
    }

    /** The lessons of these schools lie in the first weeks of the year. */
    private static Instant at(int halfWeeks) {
        return RandomSchool.MONDAY
                .atStartOfDay(ZoneId.of("Europe/Paris"))
                .plusHours(9)
                .plusHours(84L * halfWeeks / 2)
                .toInstant();
    }

    private static List<Seen> seen(Publication publication, Predicate<LocalDateTime> when) {
        return seen(publication, ref -> face(publication, ref), when);
    }

    /** The past as it was; somebody who was not known then may have been recognised since. */
    private static List<Seen> past(Publication before, Publication after, Predicate<LocalDateTime> when) {
        return seen(
                before,
                ref -> {
                    var old = before.item(ref);
                    return after.item(ref)
                            .filter(now -> old.isPresent()
                                    && old.get().hostKey().isEmpty()
                                    && old.get().sourceLabel().equals(now.sourceLabel()))
                            .map(now -> face(after, now.ref()))
                            .orElseGet(() -> face(before, ref));
                },
                when);
    }

    private static List<Seen> seen(
            Publication publication, Function<ItemRef, String> face, Predicate<LocalDateTime> when) {
        return publication
                .occurrences()
                .filter(occurrence -> when.test(occurrence.start()))
                .map(occurrence -> new Seen(
                        occurrence.start(),
                        occurrence.end(),
                        occurrence
                                .subject()
                                .map(key -> face.apply(new ItemRef(ItemKind.SUBJECT, key)))
                                .orElse(""),
                        occurrence.resources().stream()
                                .map(ref -> ref.kind() + " " + face.apply(ref))
                                .sorted()
                                .toList()))
                .sorted(Comparator.comparing(Seen::toString))
                .toList();
    }

    /** Who it is: a host that gives its items other names has still the same ones. */
    private static String face(Publication publication, ItemRef ref) {
        return publication
                .item(ref)
                .map(item -> item.hostKey().map(key -> "=" + key).orElseGet(item::label))
                .orElseGet(ref::key);
    }

    private static TimetablePlan plan(SourceTimetable timetable, Hosted host) {
        return Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.usual())
                .plan(timetable, host.items(), Correspondences.none());
    }
}
