package org.ent4j.timetable.grid;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.PupilAudiences;

/** The weeks of one item of a publication, or of somebody who belongs to several. */
public final class WeekGrids {

    private static final int SCHOOL_DAYS = 5;
    private static final Comparator<GridEntry> IN_ORDER = Comparator.comparing(GridEntry::hours)
            .thenComparing(GridEntry::subject)
            .thenComparing(entry -> entry.key().lesson());

    private final Publication publication;
    private final String title;
    private final Set<ItemRef> untold;
    private final Predicate<Occurrence> isTheirs;

    /** @param untold items that need not be said in each lesson */
    private WeekGrids(Publication publication, String title, Set<ItemRef> untold, Predicate<Occurrence> isTheirs) {
        this.publication = publication;
        this.title = title;
        this.untold = untold;
        this.isTheirs = isTheirs;
    }

    /** @param item of any kind but a pupil, whose groups the publication does not hold */
    public static WeekGrids of(Publication publication, ItemRef item) {
        return new WeekGrids(
                publication, publication.label(item), Set.of(item), each -> publication.takesPart(item, each));
    }

    /**
     * The weeks of somebody who belongs to several items, as a pupil does. A class among them brings the lessons of the
     * whole class alone: its groups and parts bring theirs when they are among them too.
     *
     * @param items the class of a pupil, the groups and the parts of classes; {@link PupilAudiences} knows them when
     *     the
     *     file says them, otherwise the host does
     * @param title whose weeks they are
     */
    public static WeekGrids of(Publication publication, Collection<ItemRef> items, String title) {
        var all = Set.copyOf(items);
        var classes =
                all.stream().filter(item -> item.kind() == ItemKind.CLASS).collect(Collectors.toUnmodifiableSet());
        return new WeekGrids(publication, title, classes, each -> has(each, all));
    }

    private static boolean has(Occurrence occurrence, Set<ItemRef> items) {
        return occurrence.resources().stream().anyMatch(items::contains);
    }

    /** The week of that day. */
    public WeekGrid week(LocalDate day) {
        var monday = mondayOf(day);
        return grid(
                monday,
                Stream.concat(
                                theirs(publication.occurrencesIn(monday)).map(each -> entry(each, false)),
                                theirs(publication.cancellationsIn(monday)).map(each -> entry(each, true)))
                        .sorted(IN_ORDER)
                        .toList());
    }

    private Stream<Occurrence> theirs(Stream<Occurrence> occurrences) {
        return occurrences.filter(isTheirs);
    }

    /** The week with most lessons, the first of them; the first week of the year when there is no lesson at all. */
    public WeekGrid typicalWeek() {
        return week(fullest().orElseGet(publication::firstDayOfWeek1));
    }

    private Optional<LocalDate> fullest() {
        return theirs(publication.occurrences())
                .collect(groupingBy(each -> mondayOf(each.key().date()), counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.<LocalDate, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private WeekGrid grid(LocalDate monday, List<GridEntry> entries) {
        var rows = Rows.of(entries.stream().map(GridEntry::hours).toList());
        var last = entries.stream().map(each -> each.key().date()).max(LocalDate::compareTo);
        var end = Stream.concat(Stream.of(monday.plusDays(SCHOOL_DAYS - 1L)), last.stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var days = monday.datesUntil(end.plusDays(1)).toList();
        var cells =
                days.stream().flatMap(day -> cells(day, entries, rows).stream()).toList();
        return new WeekGrid(title, monday, days, rows.list(), cells);
    }

    private static List<GridCell> cells(LocalDate day, List<GridEntry> entries, Rows rows) {
        var cells = new ArrayList<GridCell>();
        entries.stream()
                .filter(entry -> entry.key().date().equals(day))
                .map(entry ->
                        new GridCell(day, rows.firstKept(entry.hours()), rows.lastKept(entry.hours()), List.of(entry)))
                .sorted(Comparator.comparing(GridCell::firstRow))
                .forEachOrdered(cell -> place(cell, cells));
        return cells;
    }

    private static void place(GridCell cell, List<GridCell> cells) {
        if (cells.isEmpty() || cells.get(cells.size() - 1).lastRow() < cell.firstRow()) {
            cells.add(cell);
            return;
        }
        var before = cells.remove(cells.size() - 1);
        cells.add(new GridCell(
                cell.date(),
                before.firstRow(),
                Math.max(before.lastRow(), cell.lastRow()),
                Stream.concat(before.entries().stream(), cell.entries().stream())
                        .sorted(IN_ORDER)
                        .toList()));
    }

    private GridEntry entry(Occurrence occurrence, boolean isCancelled) {
        return new GridEntry(
                occurrence.key(),
                occurrence.hours(),
                occurrence.subject().map(this::subject).orElse(""),
                labels(occurrence.resources(ItemKind.TEACHER)),
                labels(occurrence.resources(ItemKind.ROOM)),
                labels(occurrence.resources().stream().filter(WeekGrids::isAudience)),
                Alternation.of(weeks(occurrence), publication.weeks()),
                isCancelled);
    }

    private WeekMask weeks(Occurrence occurrence) {
        return Optional.ofNullable(publication.byId().get(occurrence.key().lesson()))
                .map(PublishedLesson::weeks)
                .orElse(WeekMask.NONE);
    }

    private String subject(String key) {
        return publication.label(new ItemRef(ItemKind.SUBJECT, key));
    }

    private static boolean isAudience(ItemRef ref) {
        return ref.kind() != ItemKind.TEACHER && ref.kind() != ItemKind.ROOM;
    }

    private List<String> labels(Stream<ItemRef> refs) {
        return refs.filter(ref -> !untold.contains(ref))
                .map(publication::label)
                .sorted()
                .toList();
    }
}
