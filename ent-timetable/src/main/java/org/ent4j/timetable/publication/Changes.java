package org.ent4j.timetable.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a publication changes in the one before it, lesson by lesson.
 *
 * @param added lessons that the one before had not
 * @param removed lessons that only the one before had
 * @param changed the same lessons in other weeks, in other rooms
 * @param unchanged how many are the same in both
 * @param items how many items are new, gone, or otherwise labelled or reconciled
 */
public record Changes(List<LessonId> added, List<LessonId> removed, List<LessonId> changed, int unchanged, int items) {

    public Changes {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** From one publication, or from nothing, to the next. */
    public static Changes between(Optional<Publication> before, Publication after) {
        var earlier = lessons(before);
        var later = lessons(Optional.of(after));
        var kept = after.lessons().stream()
                .filter(lesson -> earlier.containsKey(lesson.id()))
                .toList();
        var changed = kept.stream()
                .filter(lesson -> !lesson.equals(earlier.get(lesson.id())))
                .map(PublishedLesson::id)
                .sorted()
                .toList();
        return new Changes(
                missing(later, earlier),
                missing(earlier, later),
                changed,
                kept.size() - changed.size(),
                items(before, after));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && items == 0;
    }

    private static Map<LessonId, PublishedLesson> lessons(Optional<Publication> publication) {
        return publication.stream()
                .flatMap(each -> each.lessons().stream())
                .collect(Collectors.toMap(PublishedLesson::id, Function.identity()));
    }

    private static List<LessonId> missing(Map<LessonId, PublishedLesson> of, Map<LessonId, PublishedLesson> in) {
        return of.keySet().stream().filter(id -> !in.containsKey(id)).sorted().toList();
    }

    private static int items(Optional<Publication> before, Publication after) {
        var earlier = before.map(Publication::byRef).orElseGet(Map::of);
        var refs = new HashSet<>(earlier.keySet());
        refs.addAll(after.byRef().keySet());
        return (int) refs.stream()
                .filter(ref -> !Optional.ofNullable(earlier.get(ref)).equals(after.item(ref)))
                .count();
    }
}
