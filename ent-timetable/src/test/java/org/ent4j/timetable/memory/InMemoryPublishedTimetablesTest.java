package org.ent4j.timetable.memory;

import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.PublishedTimetablesContract;

class InMemoryPublishedTimetablesTest implements PublishedTimetablesContract {

    private final PublishedTimetables publications = new InMemoryPublishedTimetables();

    @Override
    public PublishedTimetables publications() {
        return publications;
    }
}
