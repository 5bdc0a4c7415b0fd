package org.ent4j.timetable.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;

/**
 * What the lessons of a publication are to those who have them, week by week, whatever numbers a file gives: the host's
 * items where they are known, labels where they are not.
 */
final class Faces {

    private final Publication publication;
    private final Publication later;
    private final Map<ItemRef, String> known = new HashMap<>();
    private final Map<LessonId, Face> uniform = new HashMap<>();

    /** @param later a publication in which items may be known that are not known yet: they are the same */
    Faces(Publication publication, Publication later) {
        this.publication = publication;
        this.later = later;
    }

    /**
     * A lesson in one week.
     *
     * @param all the subject and everybody and everything that is there
     * @param service the subject, the teachers and the audience; "" when there is neither teacher nor audience
     * @param audience "" when there is none
     */
    record Face(String all, String service, String audience) {}

    Face of(PublishedLesson lesson, int week) {
        return isUniform(lesson) ? uniform.computeIfAbsent(lesson.id(), any -> face(lesson, week)) : face(lesson, week);
    }

    private static boolean isUniform(PublishedLesson lesson) {
        return lesson.resources().stream().map(LessonResource::weeks).distinct().count() == 1;
    }

    private Face face(PublishedLesson lesson, int week) {
        var there = lesson.presentIn(week);
        var subject = lesson.subject()
                .map(key -> face(new ItemRef(ItemKind.SUBJECT, key)))
                .orElse("");
        var teachers = faces(there, kind -> kind == ItemKind.TEACHER);
        var audience = faces(there, Faces::isAudience);
        var service = teachers.isEmpty() && audience.isEmpty() ? "" : subject + " / " + teachers + " / " + audience;
        return new Face(subject + " / " + faces(there, any -> true), service, audience);
    }

    private String faces(List<ItemRef> there, Predicate<ItemKind> kinds) {
        return there.stream()
                .filter(ref -> kinds.test(ref.kind()))
                .map(this::face)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" + "));
    }

    private static boolean isAudience(ItemKind kind) {
        return kind != ItemKind.TEACHER && kind != ItemKind.ROOM && kind != ItemKind.SUBJECT;
    }

    private String face(ItemRef ref) {
        return known.computeIfAbsent(
                ref,
                any -> publication
                        .item(ref)
                        .map(item -> face(later.item(ref)
                                .filter(now -> isKnownNow(item, now))
                                .orElse(item)))
                        .orElseGet(() -> ref.kind() + " # " + ref.key()));
    }

    private static boolean isKnownNow(PublishedItem item, PublishedItem now) {
        return item.hostKey().isEmpty() && item.sourceLabel().equals(now.sourceLabel());
    }

    private static String face(PublishedItem item) {
        var label = LabelKey.of(item.sourceLabel());
        return item.ref().kind()
                + item.hostKey()
                        .map(key -> " = " + key)
                        .orElseGet(() -> label.isEmpty() ? " # " + item.ref().key() : " ~ " + label);
    }
}
