package org.ent4j.timetable.occupancy;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;

/** The hours a week of each class by code of subject, as programmes count them: one for each lesson. */
record HeldHours(Map<ItemRef, Map<CodeMatiere, Held>> byClass) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofMinutes(45);

    /** @param items the subjects of that code */
    record Held(List<ItemRef> items, Duration weekly) {

        static final Held NOTHING = new Held(List.of(), Duration.ZERO);

        Held and(Held more) {
            return new Held(Stream.concat(items.stream(), more.items.stream()).toList(), weekly.plus(more.weekly));
        }
    }

    static HeldHours of(
            Publication publication, Duration lesson, Function<PublishedItem, Optional<CodeMatiere>> codes) {
        var weeks = weeks(publication);
        var held = new HashMap<ItemRef, Map<CodeMatiere, Held>>();
        for (var hours : TeachingHours.ofClasses(publication)) {
            var weekly = weekly(hours, weeks.getOrDefault(hours.who(), WeekMask.NONE), lesson);
            var some = new Held(hours.subject().stream().toList(), weekly);
            hours.subject()
                    .flatMap(publication::item)
                    .flatMap(codes)
                    .ifPresent(code -> held.computeIfAbsent(hours.who(), any -> new TreeMap<>())
                            .merge(code, some, Held::and));
        }
        return new HeldHours(held);
    }

    Map<CodeMatiere, Held> of(ItemRef classe) {
        return byClass.getOrDefault(classe, Map.of());
    }

    static Duration usualLesson(Publication publication) {
        return publication.lessons().stream()
                .map(lesson -> lesson.hours().duration())
                .filter(length -> length.compareTo(SHORTEST) >= 0 && length.compareTo(HOUR) <= 0)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Duration, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(HOUR);
    }

    private static Duration weekly(TeachingHours hours, WeekMask weeks, Duration lesson) {
        return hours.total()
                .multipliedBy(HOUR.toMinutes())
                .dividedBy(Math.max(hours.weeks(), weeks.count()) * lesson.toMinutes());
    }

    /** Of each class, the weeks in which it has any lesson, in whole or in part. */
    private static Map<ItemRef, WeekMask> weeks(Publication publication) {
        var weeks = new HashMap<ItemRef, WeekMask>();
        publication
                .lessons()
                .forEach(lesson -> lesson.resources()
                        .forEach(each -> classes(publication, each)
                                .forEach(classe ->
                                        weeks.merge(classe, each.weeks().minus(lesson.cancelled()), WeekMask::or))));
        return weeks;
    }

    private static Stream<ItemRef> classes(Publication publication, LessonResource resource) {
        return publication.item(new ItemRef(resource.kind(), resource.key())).stream()
                .flatMap(item -> item.classes().stream())
                .map(key -> new ItemRef(ItemKind.CLASS, key));
    }
}
