package org.ent4j.timetable.feed.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.feed.internal.NamedTimetable;
import org.ent4j.timetable.feed.temporal.TemporalMapping;
import org.ent4j.timetable.feed.temporal.When;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Reads a table of lessons, one in a row: that of UDT, lists exported by EDT and PRONOTE, or any other whose headers are
 * those of {@link LessonColumn} or are said by the host. Day, hour and subject are needed; everything else may be absent.
 * Encoding and separator are found out.
 *
 * <p>The table has names only: the key of an item is its name, and whoever imports it says of which school and year it
 * is. Rows that differ by their teacher alone are one lesson; a group that has a column of its own is one of the class of
 * its row, unless one teacher has it with those of other classes. Every row is in a lesson, is an error, or is left aside by
 * a decision about one of its labels.
 */
public final class CsvTimetableReader {

    /** Under which decisions about its items are kept. */
    public static final String SOURCE = "CSV";

    /** A row for each week, of each teacher and class, of the largest schools. */
    private static final int MOST_ROWS = 200_000;

    private static final Label EXPECTED = Label.of("une table de cours en CSV", "a table of lessons in CSV");

    private final List<Issue> issues = new ArrayList<>();
    private final List<TableLesson> lessons = new ArrayList<>();
    private final NamedTimetable timetable = new NamedTimetable(issues::add);
    private final TemporalMapping mapping;

    private CsvTimetableReader(TemporalMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Reads a table whose headers are usual ones.
     *
     * @param uai the school that the table is about
     * @param mapping what its days, hours and frequencies mean, in the year that it is about
     */
    public static Imported<SourceTimetable> read(FeedSource source, Uai uai, TemporalMapping mapping) {
        return read(source, uai, mapping, LessonColumns.usual(), FeedLimits.OF_SCHOOL);
    }

    /**
     * Reads a table of which the host knows the headers.
     *
     * @param columns what the headers of the table are
     */
    public static Imported<SourceTimetable> read(
            FeedSource source, Uai uai, TemporalMapping mapping, LessonColumns columns, FeedLimits limits) {
        try (var table = CsvTable.open(source, EXPECTED, limits)) {
            var reader = new CsvTimetableReader(mapping);
            reader.read(table, columns);
            return Imported.of(reader.timetable.timetable(SOURCE, uai, mapping.weeks()), reader.issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        } catch (IOException unreadable) {
            return Imported.refused(Issue.fatal(
                    SourceLocation.of(source.name()),
                    new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName())));
        }
    }

    private void read(CsvTable table, LessonColumns columns) {
        var header = LessonHeader.of(table, columns, issues::add);
        var count = new RowCount(MOST_ROWS, EXPECTED);
        table.forEach(row -> {
            count.add(row.where());
            row.defect()
                    .ifPresentOrElse(defect -> issues.add(Issue.error(row.where(), defect)), () -> add(header, row));
        });
        var groups = new OwnGroups(header.has(LessonColumn.REGROUPEMENT), issues::add);
        lessons.forEach(groups::add);
        lessons.forEach(lesson -> timetable.add(lesson.named(groups)));
    }

    private void add(LessonHeader header, CsvRow cells) {
        var row = new LessonRow(header, cells);
        When.of(row.labels(), mapping, cells.where())
                .peekLeft(issues::add)
                .peek(when -> lessons.add(row.lesson(when, issues::add)));
    }
}
