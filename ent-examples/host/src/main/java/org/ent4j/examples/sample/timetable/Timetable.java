package org.ent4j.examples.sample.timetable;

import java.util.List;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Subject;

/**
 * The lessons of a school.
 *
 * @param bare the subjects of lessons that have no place yet: timetable files keep them with nothing but their subject
 */
public record Timetable(School school, SchoolWeeks weeks, List<Lesson> lessons, List<Subject> bare) {}
