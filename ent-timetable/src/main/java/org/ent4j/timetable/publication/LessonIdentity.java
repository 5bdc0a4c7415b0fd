package org.ent4j.timetable.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;

/**
 * Gives lessons identities that survive the next import: structure, source, subject, teachers, audience, day, start and
 * duration, in the file's keys, so that a decision taken later changes nothing; equals are told apart by their rank,
 * after their weeks and rooms, those that are never held last. Rooms and weeks may change without the lesson becoming another.
 */
final class LessonIdentity {

    private static final int BYTES = 16;
    private static final String SEPARATOR = "\u001f";

    private static final Comparator<LessonResource> RESOURCES = Comparator.comparing(LessonResource::kind)
            .thenComparing(LessonResource::key)
            .thenComparing(each -> each.weeks().bits());

    private final TimetablePlan plan;
    private final Map<String, Integer> ranks = new HashMap<>();

    private LessonIdentity(TimetablePlan plan) {
        this.plan = plan;
    }

    record Identified(LessonId id, SourceLesson lesson) {}

    /** All lessons of the plan's file with their identities, in an order that is not the file's. */
    static List<Identified> identify(TimetablePlan plan) {
        var identity = new LessonIdentity(plan);
        return plan.timetable().lessons().stream()
                .sorted(Comparator.comparing(identity::recurrence)
                        .thenComparing(lesson -> lesson.weeks().isEmpty())
                        .thenComparing(LessonIdentity::details))
                .map(lesson -> new Identified(identity.next(lesson), lesson))
                .toList();
    }

    static List<LessonResource> sorted(List<LessonResource> resources) {
        return resources.stream().distinct().sorted(RESOURCES).toList();
    }

    /** Sorted, each item once, with all its weeks. */
    static List<LessonResource> united(List<LessonResource> resources) {
        var weeks = new LinkedHashMap<ItemRef, WeekMask>();
        resources.forEach(each -> weeks.merge(new ItemRef(each.kind(), each.key()), each.weeks(), WeekMask::or));
        return sorted(weeks.entrySet().stream()
                .map(each ->
                        new LessonResource(each.getKey().kind(), each.getKey().key(), each.getValue()))
                .toList());
    }

    private LessonId next(SourceLesson lesson) {
        var recurrence = recurrence(lesson);
        return new LessonId(hash(recurrence + SEPARATOR + ranks.merge(recurrence, 1, Integer::sum)));
    }

    private String recurrence(SourceLesson lesson) {
        var parts = new ArrayList<String>();
        parts.add(plan.structure().value());
        parts.add(plan.timetable().source());
        parts.add(lesson.subject());
        parts.add(keys(lesson, kind -> kind == ItemKind.TEACHER));
        parts.add(keys(lesson, kind -> kind != ItemKind.TEACHER && kind != ItemKind.ROOM));
        parts.add(lesson.day() + " " + lesson.hours().start() + " "
                + lesson.hours().duration());
        return String.join(SEPARATOR, parts);
    }

    private static String keys(SourceLesson lesson, Predicate<ItemKind> kinds) {
        return lesson.resources().stream()
                .filter(each -> kinds.test(each.kind()))
                .map(each -> each.kind() + " " + each.key())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\u001e"));
    }

    private static String details(SourceLesson lesson) {
        return Stream.concat(
                        Stream.of("%016x".formatted(lesson.weeks().bits())),
                        sorted(lesson.resources()).stream().map(LessonResource::toString))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(
                    "This Java has no SHA-256.\nMaybe its security providers were changed.", impossible);
        }
    }
}
