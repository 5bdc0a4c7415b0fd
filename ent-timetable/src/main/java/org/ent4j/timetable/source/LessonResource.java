package org.ent4j.timetable.source;

import org.ent4j.model.calendar.WeekMask;

/**
 * A resource of a lesson and the weeks in which it is there: a swap of room on some weeks is one lesson with two rooms
 * of complementary masks.
 *
 * @param kind any kind but {@link ItemKind#SUBJECT}
 * @param key the file's key of the item
 * @param weeks counted from {@link SourceTimetable#firstDayOfWeek1()}
 */
public record LessonResource(ItemKind kind, String key, WeekMask weeks) {}
