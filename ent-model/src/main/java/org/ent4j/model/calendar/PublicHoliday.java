package org.ent4j.model.calendar;

import java.time.LocalDate;
import org.ent4j.model.text.Label;

/** A public holiday (<i>jour férié</i>): the day and its name. */
public record PublicHoliday(LocalDate day, Label name) {}
