package org.ent4j.timetable.feed.udt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.SourceGrid;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Reads an archive of UDT (UnDeuxTemps): {@code UDCal_00.xml} and so on, in any case, in a zip or in a folder. The archive
 * has its year and its calendar, and does not name its school.
 *
 * <p>A week of the year has the lessons of its own table, {@code UDCal_12_WW.xml}, WW being the week of the civil year,
 * when {@code semaines.xml} lists it as published; any other has those of the theoretical week, {@code UDCal_12.xml}. Where
 * there is no such list, a table without a line counts as one that was not made. The two are folded into lessons with
 * masks of weeks, days on which the school is closed taken off. Lines of one lesson, such as those of each class of a
 * regroupement, are one.
 *
 * <p>Every line is in a lesson or an error; what lines name and no table has is a warning, once, and is kept. Source: the
 * readers of entcore and laclasse.com, since no schema is published. To be confirmed with a real archive: the use of
 * {@code semaines.xml}, that the code of a class is its name in SIECLE, the form of hours, and that half-slots follow one
 * another by their numbers.
 */
public final class UdtReader {

    /** Under which decisions about its items are kept. */
    public static final String SOURCE = "UDT";

    private final List<Issue> issues = new ArrayList<>();
    private final UdtTables tables;
    private final UdtCalendar calendar;
    private final UdtItems items;
    private final HalfSlots slots;
    private final UdtLines lines;

    private UdtReader(UdtArchive archive, FeedLimits limits) {
        this.tables = new UdtTables(archive, limits, issues::add);
        this.calendar = UdtCalendar.read(tables, issues::add);
        this.items = UdtItems.read(tables, issues::add);
        this.slots = HalfSlots.read(tables, issues::add);
        this.lines = new UdtLines(items, slots, issues::add);
    }

    /**
     * Reads the archive of one school, which its archive does not name.
     *
     * @param uai the school that the archive is about
     */
    public static Imported<SourceTimetable> read(UdtArchive archive, Uai uai) {
        return read(archive, uai, FeedLimits.OF_SCHOOL);
    }

    /**
     * Reads an archive within bounds.
     *
     * @param limits of each table, and of the bytes of all together
     */
    public static Imported<SourceTimetable> read(UdtArchive archive, Uai uai, FeedLimits limits) {
        try {
            var reader = new UdtReader(archive, limits);
            return Imported.of(reader.timetable(uai), reader.issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private SourceTimetable timetable(Uai uai) {
        var year = new UdtYear(calendar);
        var coTeaching = tables.rows(UdtTable.CO_TEACHING);
        var theoretical = lines.lessons(tables.rows(UdtTable.LINES), coTeaching);
        year.announce(theoretical);
        var real = real(coTeaching);
        for (var week : calendar.weeks()) {
            year.add(week, real.getOrDefault(calendar.isoWeek(week), theoretical));
        }
        year.reportLost(issues::add);
        var pupils = UdtPupils.read(tables, items, calendar, issues::add);
        var timetable = SourceTimetable.builder()
                .source(SOURCE)
                .uai(uai)
                .year(calendar.year())
                .period(calendar.period())
                .firstDayOfWeek1(calendar.monday())
                .grid(new SourceGrid(slots.days(), List.of()))
                .addAllPupils(pupils)
                .addAllLessons(year.list());
        items.fill(timetable);
        return timetable.build();
    }

    /** The lessons of the real weeks that count, by the week of the civil year. */
    private Map<Integer, List<UdtLesson>> real(List<UdtRow> theoreticalCoTeaching) {
        var published = published();
        var ofYear = new HashSet<Integer>();
        calendar.weeks().stream().filter(calendar::isTaught).forEach(week -> ofYear.add(calendar.isoWeek(week)));
        var real = new HashMap<Integer, List<UdtLesson>>();
        var unpublished = new TreeSet<Integer>();
        var outside = new TreeSet<Integer>();
        for (var week : tables.weeks()) {
            var rows = tables.rows(UdtTable.LINES, week).orElse(List.of());
            if (!published.map(weeks -> weeks.contains(week)).orElse(!rows.isEmpty())) {
                note(unpublished, week, rows);
            } else if (!ofYear.contains(week)) {
                note(outside, week, rows);
            } else {
                var coTeaching = tables.rows(UdtTable.CO_TEACHING, week).orElse(theoreticalCoTeaching);
                real.put(week, lines.lessons(rows, coTeaching));
            }
        }
        report(unpublished, outside);
        return real;
    }

    private static void note(NavigableSet<Integer> weeks, int week, List<UdtRow> rows) {
        if (!rows.isEmpty()) {
            weeks.add(week);
        }
    }

    private void report(NavigableSet<Integer> unpublished, NavigableSet<Integer> outside) {
        var where = tables.where(UdtTable.LINES);
        if (!unpublished.isEmpty()) {
            issues.add(Issue.info(where, new UdtDefect.Unpublished(List.copyOf(unpublished))));
        }
        if (!outside.isEmpty()) {
            issues.add(Issue.warning(where, new UdtDefect.WeeksOutside(List.copyOf(outside))));
        }
    }

    private Optional<Set<Integer>> published() {
        return tables.published().map(rows -> {
            var weeks = new HashSet<Integer>();
            for (var row : rows) {
                FeedValues.number(row.get("num"))
                        .ifPresentOrElse(
                                weeks::add,
                                () -> issues.add(
                                        Issue.warning(row.where(), new UdtDefect.BadValue("num", row.get("num")))));
            }
            return weeks;
        });
    }
}
