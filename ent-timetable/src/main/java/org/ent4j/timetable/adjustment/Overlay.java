package org.ent4j.timetable.adjustment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.publication.Standing;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;

/** Adjustments as other masks of the same lessons, and as lessons of one week. */
final class Overlay {

    /** Before the keys of items that only an adjustment brings: no file has it. */
    static final String BY_HAND = "@";

    private static final Comparator<Adjustment> AS_DECIDED = Comparator.comparing(
                    (Adjustment adjustment) -> adjustment.note().at())
            .thenComparing(adjustment -> adjustment.note().id());

    private final Publication publication;
    private final Map<LessonId, PublishedLesson> lessons = new LinkedHashMap<>();
    private final Map<ItemRef, PublishedItem> items = new LinkedHashMap<>();
    private final List<Adjustment> orphans = new ArrayList<>();

    Overlay(Publication publication) {
        this.publication = publication;
        publication.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
        publication.items().forEach(item -> items.put(item.ref(), item));
    }

    AdjustedPublication with(Collection<Adjustment> adjustments) {
        adjustments.stream().sorted(AS_DECIDED).forEach(this::lay);
        orphans.sort(Comparator.comparing(Adjustment::date).thenComparing(AS_DECIDED));
        return new AdjustedPublication(
                Publication.builder()
                        .structure(publication.structure())
                        .year(publication.year())
                        .source(publication.source())
                        .number(publication.number())
                        .firstDayOfWeek1(publication.firstDayOfWeek1())
                        .addAllItems(items.values().stream()
                                .sorted(Comparator.comparing(PublishedItem::ref))
                                .toList())
                        .addAllLessons(lessons.values().stream()
                                .sorted(Comparator.comparing(PublishedLesson::id))
                                .toList())
                        .build(),
                orphans);
    }

    private void lay(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.Exceptional more) {
            exceptional(more);
        } else {
            held(adjustment).ifPresentOrElse(lesson -> change(adjustment, lesson), () -> orphans.add(adjustment));
        }
    }

    /** The lesson as it is held on the day. */
    private Optional<PublishedLesson> held(Adjustment adjustment) {
        var day = adjustment.date();
        return lessons.values().stream()
                .filter(lesson -> adjustment.lesson().filter(lesson.id()::isOf).isPresent())
                .filter(lesson ->
                        lesson.day() == day.getDayOfWeek() && lesson.weeks().has(week(day)))
                .findFirst();
    }

    private void change(Adjustment adjustment, PublishedLesson lesson) {
        if (adjustment instanceof Adjustment.Replaced replaced) {
            replace(replaced, lesson);
        } else if (adjustment instanceof Adjustment.Moved moved) {
            cancel(lesson, moved.date());
            move(moved, lesson);
        } else {
            cancel(lesson, adjustment.date());
        }
    }

    private void cancel(PublishedLesson lesson, LocalDate date) {
        put(lesson, lesson.resources(), lesson.cancelled().or(mask(date)));
    }

    private void replace(Adjustment.Replaced replaced, PublishedLesson lesson) {
        var week = mask(replaced.date());
        var kept = lesson.resources().stream()
                .map(each -> each.kind() == replaced.kind() ? without(each, week) : each)
                .filter(each -> !each.weeks().isEmpty());
        var by = replaced.by().stream().map(each -> resource(each, week));
        put(lesson, Stream.concat(kept, by).toList(), lesson.cancelled());
    }

    private static LessonResource without(LessonResource resource, WeekMask week) {
        return new LessonResource(
                resource.kind(), resource.key(), resource.weeks().minus(week));
    }

    private void put(PublishedLesson lesson, List<LessonResource> resources, WeekMask cancelled) {
        lessons.put(
                lesson.id(),
                new PublishedLesson(lesson.id(), lesson.day(), lesson.hours(), lesson.subject(), resources, cancelled));
    }

    private void move(Adjustment.Moved moved, PublishedLesson lesson) {
        var from = mask(moved.date());
        var week = mask(moved.to());
        var resources = lesson.resources().stream()
                .filter(each -> !each.weeks().and(from).isEmpty())
                .map(each -> new LessonResource(each.kind(), each.key(), week))
                .toList();
        add(moved, moved.to().getDayOfWeek(), moved.hours(), lesson.subject(), resources);
    }

    private void exceptional(Adjustment.Exceptional more) {
        var week = mask(more.date());
        var subject = more.subject().map(each -> ref(each).key());
        add(
                more,
                more.date().getDayOfWeek(),
                more.hours(),
                subject,
                more.with().stream().map(each -> resource(each, week)).toList());
    }

    private void add(
            Adjustment by, DayOfWeek day, TimeRange hours, Optional<String> subject, List<LessonResource> resources) {
        var id = by.made();
        lessons.put(id, new PublishedLesson(id, day, hours, subject, resources, WeekMask.NONE));
    }

    private LessonResource resource(Participant participant, WeekMask week) {
        var ref = ref(participant);
        return new LessonResource(ref.kind(), ref.key(), week);
    }

    /** The publication's item of that host key, rather than what only the past has of it, or one that is added. */
    private ItemRef ref(Participant participant) {
        return items.values().stream()
                .filter(item -> item.ref().kind() == participant.kind() && isSame(item, participant))
                .min(Comparator.comparing(PublishedItem::isOfThePast))
                .map(PublishedItem::ref)
                .orElseGet(() -> added(participant));
    }

    private static boolean isSame(PublishedItem item, Participant participant) {
        return participant.hostKey().isEmpty()
                ? item.label().equals(participant.label())
                : item.hostKey().filter(participant.hostKey()::equals).isPresent();
    }

    private ItemRef added(Participant participant) {
        var isHosts = !participant.hostKey().isEmpty();
        var ref = new ItemRef(participant.kind(), BY_HAND + (isHosts ? participant.hostKey() : participant.label()));
        items.put(
                ref,
                new PublishedItem(
                        ref,
                        participant.name(),
                        participant.label(),
                        isHosts ? Standing.MATCHED : Standing.CREATED,
                        Optional.of(participant.hostKey()).filter(key -> isHosts),
                        participant.kind() == ItemKind.CLASS ? List.of(ref.key()) : List.of()));
        return ref;
    }

    static boolean fits(Publication publication, LocalDate date) {
        var week = week(publication, date);
        return week >= 0 && week <= WeekMask.LAST_WEEK;
    }

    private static long week(Publication publication, LocalDate date) {
        return 1 + Math.floorDiv(ChronoUnit.DAYS.between(publication.firstDayOfWeek1(), date), 7);
    }

    private WeekMask mask(LocalDate date) {
        return WeekMask.of(week(date));
    }

    /** Counted as the publication counts them; a day outside of its weeks is a mistake of the caller's. */
    private int week(LocalDate date) {
        if (!fits(publication, date)) {
            throw new IllegalArgumentException(
                    "%s is outside of the weeks from %s on.\nMaybe it is of another school year."
                            .formatted(date, publication.firstDayOfWeek1()));
        }
        return (int) week(publication, date);
    }
}
