package org.ent4j.timetable.publication;

import java.time.LocalDate;

/** One time that a lesson is held. A lesson is held at most once a day. */
public record OccurrenceKey(LessonId lesson, LocalDate date) {}
