package org.ent4j.model.calendar;

/**
 * A slot of the school's day (<i>créneau</i>).
 *
 * @param ordinal its rank in the day, from 1 as a rule
 * @param name as people call it: {@code "M1"}
 * @param hours from its start until just before its end
 */
public record TimeSlot(int ordinal, String name, TimeRange hours) {}
