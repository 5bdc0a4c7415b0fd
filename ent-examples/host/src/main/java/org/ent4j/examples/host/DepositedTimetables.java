package org.ent4j.examples.host;

import java.util.List;
import java.util.Optional;

/** The timetable files as they were deposited, by school and year: plan and publication are made from them again. */
public interface DepositedTimetables {

    /** Replaces what was deposited for that school and year, all of it or nothing. */
    void put(SchoolYearKey key, TimetableFiles files);

    Optional<TimetableFiles> of(SchoolYearKey key);

    /** The schools and years that have a deposit, the latest first. */
    List<SchoolYearKey> latestFirst();
}
