package org.ent4j.timetable.feed.expcours;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.internal.NamedTimetable;
import org.ent4j.timetable.feed.temporal.TemporalMapping;
import org.ent4j.timetable.feed.temporal.When;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Reads the generic XML export of EDT, {@code EXP_COURS.xml}: {@code <TABLE nom="Cours">} with a {@code Cours} for each
 * lesson. It has no identifiers, no school and no dates: the key of an item is its name (of a subject its code, of a
 * teacher name and first name), and whoever imports the file says of which school and year it is.
 *
 * <p>Rows of one lesson, one for each of those who teach it together ({@code CO-ENS.}), become one. Every row is in a
 * lesson, is an error, or is left aside by a decision about one of its labels. Source: the files that GEPI imports; no
 * schema is published.
 */
public final class ExpCoursReader {

    /** Under which decisions about its items are kept: its keys are others than those of the export with identifiers. */
    public static final String SOURCE = "EXP_COURS";

    /** A row for each teacher and class of the largest schools. */
    private static final int MOST_ROWS = 200_000;

    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private final NamedTimetable timetable = new NamedTimetable(issues::add);
    private final TemporalMapping mapping;

    private ExpCoursReader(TemporalMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Reads the file of one school and year.
     *
     * @param uai the school that the file is about
     * @param mapping what its days, hours and frequencies mean, in the year that it is about
     */
    public static Imported<SourceTimetable> read(FeedSource source, Uai uai, TemporalMapping mapping) {
        return read(source, uai, mapping, FeedLimits.OF_SCHOOL);
    }

    public static Imported<SourceTimetable> read(
            FeedSource source, Uai uai, TemporalMapping mapping, FeedLimits limits) {
        try (var xml = XmlFeed.open(source, FeedFormat.EXP_COURS, limits)) {
            var reader = new ExpCoursReader(mapping);
            reader.read(xml);
            return Imported.of(reader.timetable.timetable(SOURCE, uai, mapping.weeks()), reader.issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private void read(XmlFeed xml) {
        var table = xml.attribute("nom").orElse("Cours");
        if (!table.equalsIgnoreCase("Cours")) {
            throw new FeedRefused(Issue.fatal(xml.here(), new ExpCoursDefect.OtherTable(table)));
        }
        var count = new RowCount(MOST_ROWS, FeedFormat.EXP_COURS.label());
        xml.children(name -> {
            count.add(xml.here());
            if (name.equals("Cours")) {
                add(ExpCoursRow.read(xml, column -> unknown(xml, column)));
            } else {
                unknown(xml, name);
            }
        });
        xml.finish();
    }

    private void unknown(XmlFeed xml, String name) {
        if (unknown.add(name)) {
            issues.add(Issue.info(xml.here(), new ExpCoursDefect.UnknownColumn(name)));
        }
    }

    private void add(ExpCoursRow row) {
        When.of(row.labels(), mapping, row.where())
                .peekLeft(issues::add)
                .peek(when -> timetable.add(row.lesson(when, issues::add)));
    }
}
