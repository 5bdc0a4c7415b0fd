package org.ent4j.timetable.publication;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.timetable.source.ItemRef;

/**
 * What a publication changes in the one before it.
 *
 * @param list by day, hour and identity of the lesson
 * @param unchanged how many lessons of the later one are as they were
 * @param items how many items are new, gone, or otherwise labelled or reconciled
 */
public record Changes(List<Change> list, int unchanged, int items) {

    private static final Comparator<Change> IN_ORDER = Comparator.comparing(
                    (Change change) -> change.lesson().day())
            .thenComparing(change -> change.lesson().hours())
            .thenComparing(change -> change.lesson().id())
            .thenComparing(change -> change.weeks().bits());

    public Changes {
        list = list.stream().sorted(IN_ORDER).toList();
    }

    /** From one publication, or from nothing, to the next. Lessons that only got another number are unchanged. */
    public static Changes between(Optional<Publication> before, Publication after) {
        return between(before, after, LocalDateTime.MIN);
    }

    /** From a publication to one that shows the same. */
    static Changes none(Publication same) {
        return new Changes(List.of(), same.lessons().size(), 0);
    }

    /** The same of what begins from then on, in the time of the school. */
    static Changes between(Optional<Publication> before, Publication after, LocalDateTime from) {
        var earlier = before.orElseGet(() -> empty(after));
        var list = earlier.lessons().isEmpty() ? all(after) : LessonComparison.between(earlier, after, from);
        var touched = list.stream().map(change -> change.lesson().id()).collect(Collectors.toSet());
        return new Changes(
                list,
                (int) after.lessons().stream()
                        .filter(lesson -> !touched.contains(lesson.id()))
                        .count(),
                items(earlier, after));
    }

    private static List<Change> all(Publication first) {
        return first.lessons().stream()
                .filter(lesson -> !lesson.weeks().isEmpty())
                .<Change>map(lesson -> new Change.Added(lesson, lesson.weeks()))
                .toList();
    }

    private static Publication empty(Publication of) {
        return Publication.builder()
                .structure(of.structure())
                .year(of.year())
                .source(of.source())
                .number(0)
                .firstDayOfWeek1(of.firstDayOfWeek1())
                .build();
    }

    public boolean isEmpty() {
        return list.isEmpty() && items == 0;
    }

    public List<Change.Added> added() {
        return of(Change.Added.class);
    }

    public List<Change.Cancelled> cancelled() {
        return of(Change.Cancelled.class);
    }

    public List<Change.Moved> moved() {
        return of(Change.Moved.class);
    }

    public List<Change.Changed> changed() {
        return of(Change.Changed.class);
    }

    private <T extends Change> List<T> of(Class<T> kind) {
        return list.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static int items(Publication before, Publication after) {
        var refs = new HashSet<ItemRef>(before.byRef().keySet());
        refs.addAll(after.byRef().keySet());
        return (int) refs.stream()
                .filter(ref -> !before.item(ref).equals(after.item(ref)))
                .count();
    }
}
