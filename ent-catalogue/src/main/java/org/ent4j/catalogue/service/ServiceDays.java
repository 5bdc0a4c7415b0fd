package org.ent4j.catalogue.service;

import java.time.LocalDate;
import java.util.Optional;

/** From the first day to the last, both within. */
public record ServiceDays(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final ServiceDays ALWAYS = new ServiceDays(Optional.empty(), Optional.empty());

    public boolean isBefore(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    public boolean isAfter(LocalDate day) {
        return from.filter(first -> first.isAfter(day)).isPresent();
    }

    public boolean has(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    boolean areReversed() {
        return from.flatMap(first -> until.filter(last -> last.isBefore(first))).isPresent();
    }
}
