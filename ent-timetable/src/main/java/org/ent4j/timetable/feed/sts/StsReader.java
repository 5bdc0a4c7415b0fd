package org.ent4j.timetable.feed.sts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.feed.FictitiousUai;
import org.ent4j.timetable.source.SourceGrid;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Reads the files of STS-web. The descending one, {@code sts_emp_<UAI>_<year>.xml}, has the subjects, the people and the
 * structures; the ascending one, {@code emp_sts_<UAI>_<year>.xml}, has the lessons, which name them. People are keyed
 * {@code TYPE:ID}. Of a good file, or of a good pair, comes exactly one timetable.
 *
 * <p>What the ascending file names and the descending one has not is a warning, once for each item, and the item is in
 * the timetable all the same, so that it can be reconciled. Of the people of STS, those of the functions ENS and DOC are
 * teachers, and anybody whom a service names.
 */
public final class StsReader {

    private static final FeedLimits LIMITS = FeedLimits.OF_SCHOOL;

    private StsReader() {}

    /**
     * Both files, of the same school and of the same year.
     *
     * @param stsEmp the descending file
     * @param empSts the ascending file
     */
    public static Imported<SourceTimetable> readPair(FeedSource stsEmp, FeedSource empSts) {
        return attempt(() -> {
            PairGuards.refuseMixUp(stsEmp, empSts, LIMITS);
            var down = Descending.read(stsEmp, LIMITS);
            var up = Ascending.read(empSts, LIMITS);
            PairGuards.refuseOthers(down.head(), up.head(), SourceLocation.of(empSts.name()));
            var issues = new ArrayList<>(down.issues());
            issues.addAll(up.issues());
            var items = Catalogue.declared(down, issues);
            items.cite(up.structures());
            down.people().citations().forEach(items::cite);
            up.allowances().forEach(items::cite);
            return timetable(down.head(), up, items, issues, stsEmp);
        });
    }

    /** The ascending file alone: its items are the codes that its lessons name. */
    public static Imported<SourceTimetable> readEmp(FeedSource empSts) {
        return attempt(() -> {
            var up = Ascending.read(empSts, LIMITS);
            var issues = new ArrayList<>(up.issues());
            var items = Catalogue.undeclared(issues);
            items.cite(up.structures());
            return timetable(up.head(), up, items, issues, empSts);
        });
    }

    /** The descending file alone: items without lessons. */
    public static Imported<SourceTimetable> readSts(FeedSource stsEmp) {
        return attempt(() -> {
            var down = Descending.read(stsEmp, LIMITS);
            var issues = new ArrayList<>(down.issues());
            var items = Catalogue.declared(down, issues);
            down.people().citations().forEach(items::cite);
            var timetable = started(down.head(), items, issues, stsEmp)
                    .firstDayOfWeek1(FeedValues.monday(down.head().year().firstDay()))
                    .grid(new SourceGrid(Set.of(), List.of()))
                    .build();
            return Imported.of(timetable, issues);
        });
    }

    private static Imported<SourceTimetable> timetable(
            Head head, Ascending up, Catalogue items, List<Issue> issues, FeedSource source) {
        Optional<DateRange> period = head.period();
        var weeks = Weeks.of(up.alternances().byCode().values(), head.year(), period, issues);
        var lessons = new Lessons(weeks, issues);
        up.structures().lessons().forEach(lessons::add);
        var timetable = started(head, items, issues, source)
                .firstDayOfWeek1(weeks.week1())
                .grid(new SourceGrid(up.days(), List.of()))
                .addAllRooms(rooms(up.rooms(), lessons, issues))
                .addAllLessons(lessons.list())
                .build();
        return Imported.of(timetable, issues);
    }

    private static SourceTimetable.Builder started(Head head, Catalogue items, List<Issue> issues, FeedSource source) {
        FictitiousUai.check(head.uai(), SourceLocation.of(source.name())).ifPresent(issues::add);
        var timetable = SourceTimetable.builder()
                .source("STS")
                .uai(head.uai())
                .year(head.year())
                .period(head.period());
        items.fill(timetable);
        return timetable;
    }

    private static List<SourceRoom> rooms(Rooms declared, Lessons lessons, List<Issue> issues) {
        var rooms = new ArrayList<>(declared.rooms().values());
        lessons.rooms().forEach((code, where) -> {
            if (!declared.rooms().containsKey(code)) {
                issues.add(Issue.warning(where, new StsDefect.UndeclaredRoom(code)));
                rooms.add(new SourceRoom(code, code, false, where));
            }
        });
        return rooms;
    }

    private static Imported<SourceTimetable> attempt(Reading reading) {
        try {
            return reading.read();
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private interface Reading {
        Imported<SourceTimetable> read();
    }
}
