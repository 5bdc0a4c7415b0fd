package org.ent4j.timetable.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;

/** Finds the clashes of a publication: every two lessons of a day that overlap and want the same in a common week. */
public final class Clashes {

    private static final Comparator<Clash> IN_ORDER = Comparator.comparing(Clash::item)
            .thenComparing(clash -> clash.dates().get(0))
            .thenComparing(Clash::overlap)
            .thenComparing(clash -> clash.lessons().toString());

    private final Publication publication;
    private final Map<Day, List<Use>> uses = new TreeMap<>();

    private Clashes(Publication publication) {
        this.publication = publication;
    }

    private record Day(ItemRef item, DayOfWeek day) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            var byItem = item.compareTo(other.item);
            return byItem != 0 ? byItem : day.compareTo(other.day);
        }
    }

    /**
     * A lesson that an item has.
     *
     * @param weeks in which it has the item or some of it
     * @param whole in which it has all of it: a group has only some pupils of a class
     */
    private record Use(PublishedLesson lesson, WeekMask weeks, WeekMask whole) {}

    /**
     * By item and date, of the whole publication; {@link Publication#from} leaves out what is over. Two groups of one class
     * are taken for groups side by side even when they have the same pupils, which a publication does not hold. Lessons
     * without teacher, audience and room clash with nothing.
     */
    public static List<Clash> of(Publication publication) {
        var clashes = new Clashes(publication);
        publication.lessons().forEach(clashes::use);
        return clashes.uses.entrySet().stream()
                .flatMap(each -> clashes.between(each.getKey(), each.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * What a change brings: the clashes that the publication before did not have, each with the days on which it is new.
     * Identities tell which lessons are the same.
     */
    public static List<Clash> added(Publication before, Publication after) {
        var known = of(before).stream().flatMap(Clashes::times).collect(Collectors.toSet());
        return of(after).stream()
                .map(clash -> clash.on(clash.dates().stream()
                        .filter(date -> !known.contains(new Time(clash.item(), Set.copyOf(clash.lessons()), date)))
                        .toList()))
                .filter(clash -> clash.times() > 0)
                .toList();
    }

    private record Time(ItemRef item, Set<LessonId> lessons, LocalDate date) {}

    private static Stream<Time> times(Clash clash) {
        return clash.dates().stream().map(date -> new Time(clash.item(), Set.copyOf(clash.lessons()), date));
    }

    private void use(PublishedLesson lesson) {
        var held = lesson.weeks();
        var byItem = new HashMap<ItemRef, Use>();
        for (var resource : lesson.resources()) {
            var weeks = resource.weeks().and(held);
            wanted(resource)
                    .forEach((item, whole) ->
                            byItem.merge(item, new Use(lesson, weeks, whole ? weeks : WeekMask.NONE), Clashes::both));
        }
        byItem.forEach((item, use) -> uses.computeIfAbsent(new Day(item, lesson.day()), any -> new ArrayList<>())
                .add(use));
    }

    private static Use both(Use one, Use other) {
        return new Use(one.lesson(), one.weeks().or(other.weeks()), one.whole().or(other.whole()));
    }

    /** The item itself; of a part or a group also its classes, of which it has some pupils. */
    private Map<ItemRef, Boolean> wanted(LessonResource resource) {
        var item = new ItemRef(resource.kind(), resource.key());
        var wanted = new HashMap<ItemRef, Boolean>();
        wanted.put(item, true);
        if (resource.kind() == ItemKind.PART || resource.kind() == ItemKind.GROUP) {
            publication
                    .item(item)
                    .ifPresent(found ->
                            found.classes().forEach(each -> wanted.put(new ItemRef(ItemKind.CLASS, each), false)));
        }
        return wanted;
    }

    private Stream<Clash> between(Day day, List<Use> of) {
        var sorted = of.stream()
                .sorted(Comparator.comparing((Use use) -> use.lesson().hours())
                        .thenComparing(use -> use.lesson().id()))
                .toList();
        var clashes = new ArrayList<Clash>();
        for (var i = 0; i < sorted.size(); i++) {
            for (var j = i + 1;
                    j < sorted.size() && overlap(sorted.get(i), sorted.get(j)).isPresent();
                    j++) {
                clash(day, sorted.get(i), sorted.get(j)).ifPresent(clashes::add);
            }
        }
        return clashes.stream();
    }

    private Optional<Clash> clash(Day day, Use one, Use other) {
        var weeks = one.whole().and(other.weeks()).or(one.weeks().and(other.whole()));
        return weeks.isEmpty()
                ? Optional.empty()
                : overlap(one, other).map(hours -> clash(day, one.lesson(), other.lesson(), hours, weeks));
    }

    private Clash clash(Day day, PublishedLesson one, PublishedLesson other, TimeRange hours, WeekMask weeks) {
        var dates = weeks.weeks()
                .mapToObj(week -> publication
                        .firstDayOfWeek1()
                        .plusWeeks(week - 1L)
                        .plusDays(one.day().getValue() - 1L))
                .toList();
        return new Clash(
                day.item(),
                day.item().kind().label(),
                publication.label(day.item()),
                subject(one),
                subject(other),
                List.of(one.id(), other.id()),
                Days.label(one.day()),
                hours,
                dates);
    }

    private String subject(PublishedLesson lesson) {
        return lesson.subject()
                .map(key -> publication.label(new ItemRef(ItemKind.SUBJECT, key)))
                .orElse(lesson.id().value());
    }

    private static Optional<TimeRange> overlap(Use one, Use other) {
        var mine = one.lesson().hours();
        var theirs = other.lesson().hours();
        return mine.overlaps(theirs)
                ? Optional.of(new TimeRange(
                        mine.start().isAfter(theirs.start()) ? mine.start() : theirs.start(),
                        mine.end().isBefore(theirs.end()) ? mine.end() : theirs.end()))
                : Optional.empty();
    }
}
