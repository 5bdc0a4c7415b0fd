package org.ent4j.examples.cli.rentree;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;

/**
 * What a rentrée is made of.
 *
 * @param feeds of the directory, the richest first
 * @param files of the timetable; none when only the directory is read
 * @param year which the files must be of; that of the timetable when it is empty
 * @param uai which the files must be of; that of the timetable when it is empty
 * @param createMissing whether the directory gets the people, classes and groups that it lacks
 */
record RentreeInput(
        List<DirectoryFeed> feeds,
        TimetableFiles files,
        Optional<SchoolYear> year,
        Optional<Uai> uai,
        boolean createMissing) {}
