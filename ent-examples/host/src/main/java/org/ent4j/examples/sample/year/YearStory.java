package org.ent4j.examples.sample.year;

import org.ent4j.examples.sample.school.School;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.VieScolaire;

/** Something that goes on in a school all year. The same school hears the same story, whatever else is told. */
@FunctionalInterface
public interface YearStory {

    /** Does it all, in the order of time, until the day of the export. */
    void tell(VieScolaire vieScolaire, School school, SchoolYear year);
}
