package org.ent4j.examples.host;

import javax.sql.DataSource;
import org.ent4j.directory.Directory;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.StoredDecisions;

/** What this host keeps: one database for all modules, and the timetable files as they were deposited. */
public interface EntData {

    DataSource dataSource();

    Directory directory();

    PublishedTimetables publications();

    Adjustments adjustments();

    StoredDecisions decisions();

    ImportReports importReports();

    DepositedTimetables deposits();
}
