package org.ent4j.timetable.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * What the lessons of a publication are to those who have them, whatever numbers a file gives: the host's items where they
 * are known, labels where they are not.
 */
final class Faces {

    private final Publication publication;
    private final Map<ItemRef, String> known = new HashMap<>();

    Faces(Publication publication) {
        this.publication = publication;
    }

    private record Exactly(Object service, Object when, List<String> rooms) {}

    private record Service(String subject, List<String> teachers, List<String> audiences) {}

    private record When(Object day, Object hours) {}

    private record Place(List<String> audiences, When when) {}

    /** The lesson with all that it has in some week or other. */
    Optional<Object> exactly(PublishedLesson lesson) {
        return Optional.of(new Exactly(serviceOf(lesson), when(lesson), of(lesson, kind -> kind == ItemKind.ROOM)));
    }

    /** What is taught to whom by whom; nothing when that is nobody. */
    Optional<Object> service(PublishedLesson lesson) {
        var service = serviceOf(lesson);
        return service.teachers().isEmpty() && service.audiences().isEmpty() ? Optional.empty() : Optional.of(service);
    }

    /** Who is there when; nothing when nobody is. */
    Optional<Object> place(PublishedLesson lesson) {
        var audiences = of(lesson, Faces::isAudience);
        return audiences.isEmpty() ? Optional.empty() : Optional.of(new Place(audiences, when(lesson)));
    }

    private Service serviceOf(PublishedLesson lesson) {
        var subject = lesson.subject()
                .map(key -> face(new ItemRef(ItemKind.SUBJECT, key)))
                .orElse("");
        return new Service(subject, of(lesson, kind -> kind == ItemKind.TEACHER), of(lesson, Faces::isAudience));
    }

    private static When when(PublishedLesson lesson) {
        return new When(lesson.day(), lesson.hours());
    }

    /** All of the lesson's faces, subject and resources. */
    List<String> of(PublishedLesson lesson) {
        return Stream.concat(
                        lesson.subject().stream().map(key -> new ItemRef(ItemKind.SUBJECT, key)),
                        lesson.resources().stream().map(each -> new ItemRef(each.kind(), each.key())))
                .map(this::face)
                .distinct()
                .sorted()
                .toList();
    }

    /** The faces of those who are there in that week, the subject with them. */
    List<String> in(int week, PublishedLesson lesson) {
        return Stream.concat(
                        lesson.subject().stream().map(key -> new ItemRef(ItemKind.SUBJECT, key)),
                        lesson.presentIn(week).stream())
                .map(this::face)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> of(PublishedLesson lesson, Predicate<ItemKind> kinds) {
        return lesson.resources().stream()
                .filter(each -> kinds.test(each.kind()))
                .map(each -> face(new ItemRef(each.kind(), each.key())))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAudience(ItemKind kind) {
        return kind != ItemKind.TEACHER && kind != ItemKind.ROOM && kind != ItemKind.SUBJECT;
    }

    private String face(ItemRef ref) {
        return known.computeIfAbsent(
                ref, any -> publication.item(ref).map(Faces::face).orElseGet(() -> ref.kind() + " # " + ref.key()));
    }

    private static String face(PublishedItem item) {
        var label = LabelKey.of(item.sourceLabel());
        return item.ref().kind()
                + item.hostKey()
                        .map(key -> " = " + key)
                        .orElseGet(() -> label.isEmpty() ? " # " + item.ref().key() : " ~ " + label);
    }
}
