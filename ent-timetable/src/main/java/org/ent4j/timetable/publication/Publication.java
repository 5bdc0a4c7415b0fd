package org.ent4j.timetable.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.immutables.value.Value;

/**
 * The timetable of a structure for a year, in force from when it is published until the next. Occurrences are derived
 * from the lessons and not kept: some hundreds of lessons with their weeks say exactly what twenty times as many rows
 * would, and cannot disagree with them.
 */
@EntStyle
@Value.Immutable
public interface Publication {

    StructureId structure();

    SchoolYear year();

    /** What wrote the file: {@code "EDT"}, {@code "STS"}. */
    String source();

    /** 1 for the first of the year, and one more with each that changed something. */
    int number();

    /** The Monday from which the weeks of all masks count. */
    LocalDate firstDayOfWeek1();

    /** Sorted by kind and key; ignored items are not among them. */
    List<PublishedItem> items();

    /** Sorted by identity. */
    List<PublishedLesson> lessons();

    /** The items by kind and key in the source. */
    @Value.Lazy
    default Map<ItemRef, PublishedItem> byRef() {
        return items().stream().collect(Collectors.toMap(PublishedItem::ref, Function.identity()));
    }

    /** The lessons by their identities. */
    @Value.Lazy
    default Map<LessonId, PublishedLesson> byId() {
        return lessons().stream().collect(Collectors.toMap(PublishedLesson::id, Function.identity()));
    }

    /** The weeks in which any lesson is held. */
    @Value.Lazy
    default WeekMask weeks() {
        return lessons().stream().map(PublishedLesson::weeks).reduce(WeekMask.NONE, WeekMask::or);
    }

    default Optional<PublishedItem> item(ItemRef ref) {
        return Optional.ofNullable(byRef().get(ref));
    }

    /** The label of an item; its key when it is not among the items. */
    default String label(ItemRef ref) {
        return item(ref).map(PublishedItem::label).orElse(ref.key());
    }

    /**
     * The item with that label, host key or key in the source, in this order of preference; else the only one whose
     * label differs by case, accents, spaces and punctuation alone. A person is also found by some words of the name,
     * in any order, when nobody else has them all.
     */
    default Optional<PublishedItem> find(ItemKind kind, String text) {
        return new ItemSearch(
                        items().stream()
                                .filter(item -> item.ref().kind() == kind)
                                .toList(),
                        text)
                .found();
    }

    /** All times that a lesson was to be held and is not, lesson by lesson. */
    default Stream<Occurrence> cancellations() {
        return lessons().stream().flatMap(lesson -> lesson.cancellations(firstDayOfWeek1()));
    }

    /** All occurrences of the year, lesson by lesson. */
    default Stream<Occurrence> occurrences() {
        return lessons().stream().flatMap(lesson -> lesson.occurrences(firstDayOfWeek1()));
    }

    /**
     * The occurrences in which an item takes part. Those of a class are also those of its parts and of the groups that
     * draw from it.
     */
    default Stream<Occurrence> occurrencesOf(ItemRef item) {
        return occurrences().filter(occurrence -> takesPart(item, occurrence));
    }

    /** The times in which an item was to take part and nothing is held. */
    default Stream<Occurrence> cancellationsOf(ItemRef item) {
        return cancellations().filter(occurrence -> takesPart(item, occurrence));
    }

    /** The occurrences of one week, of all items: quicker than those of the year. */
    default Stream<Occurrence> occurrencesIn(LocalDate monday) {
        return week(monday).stream()
                .boxed()
                .flatMap(week -> lessons().stream().flatMap(lesson -> lesson.occurrencesIn(week, firstDayOfWeek1())));
    }

    /** The times of one week that a lesson was to be held and is not. */
    default Stream<Occurrence> cancellationsIn(LocalDate monday) {
        return week(monday).stream()
                .boxed()
                .flatMap(week -> lessons().stream().flatMap(lesson -> lesson.cancellationsIn(week, firstDayOfWeek1())));
    }

    /** Nothing for a week that no mask can have. */
    private OptionalInt week(LocalDate monday) {
        var week = 1 + ChronoUnit.WEEKS.between(firstDayOfWeek1(), monday);
        return week < 0 || week > WeekMask.LAST_WEEK ? OptionalInt.empty() : OptionalInt.of((int) week);
    }

    /** Whether an item takes part in an occurrence, as {@link #occurrencesOf} understands it. */
    default boolean takesPart(ItemRef item, Occurrence occurrence) {
        return item.kind() == ItemKind.SUBJECT
                ? occurrence.subject().filter(item.key()::equals).isPresent()
                : occurrence.resources().stream().anyMatch(each -> each.equals(item) || drawsFrom(each, item));
    }

    private boolean drawsFrom(ItemRef audience, ItemRef item) {
        return item.kind() == ItemKind.CLASS
                && item(audience)
                        .filter(found -> found.classes().contains(item.key()))
                        .isPresent();
    }

    /** Whether both would show the same, whatever their numbers. */
    default boolean isSameAs(Publication other) {
        return structure().equals(other.structure())
                && year().equals(other.year())
                && source().equals(other.source())
                && firstDayOfWeek1().equals(other.firstDayOfWeek1())
                && items().equals(other.items())
                && lessons().equals(other.lessons());
    }

    /** The same from that day on: what was before is left out, as for checks of what is to come. */
    default Publication from(LocalDate day) {
        return Rebuilt.from(day, this);
    }

    /**
     * The item here that an item of another publication is: the host's same one, or the one of the same number and
     * name.
     */
    default Optional<PublishedItem> same(PublishedItem other) {
        return other.hostKey().isPresent()
                ? items().stream()
                        .filter(item -> item.ref().kind() == other.ref().kind()
                                && item.hostKey().equals(other.hostKey()))
                        .findFirst()
                : item(other.ref()).filter(item -> item.sourceLabel().equals(other.sourceLabel()));
    }

    /** Whether its weeks fit into masks that are counted from that earlier Monday. */
    default boolean fitsFrom(LocalDate earlier) {
        var last = lessons().stream()
                .flatMapToInt(lesson -> lesson.weeks().or(lesson.cancelled()).weeks())
                .max()
                .orElse(0);
        return last + ChronoUnit.WEEKS.between(earlier, firstDayOfWeek1()) <= WeekMask.LAST_WEEK;
    }

    /**
     * The same, its weeks counted from an earlier Monday.
     *
     * @throws IllegalArgumentException when its weeks do not fit into a mask any more
     */
    default Publication countedFrom(LocalDate earlier) {
        var weeks = (int) ChronoUnit.WEEKS.between(earlier, firstDayOfWeek1());
        return weeks == 0 ? this : Rebuilt.countedFrom(earlier, weeks, this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a publication; structure, year, source, number and first day are required. */
    final class Builder extends ImmutablePublication.Builder {}
}
