package org.ent4j.examples.sample.school;

import java.time.LocalDate;

/** A pupil came from another class on that day. */
public record Move(Division from, LocalDate on) {}
