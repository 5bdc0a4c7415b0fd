package org.ent4j.model.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year (<i>année scolaire</i>), named by the civil year in which it starts: {@code 2026} is 2026-2027. It runs
 * from 1 September to 31 August, as STS and SIECLE have it.
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    public SchoolYear {
        if (start < 1900 || start > 2999) {
            throw new IllegalArgumentException(
                    "%d is no year of the school calendar.\nMaybe two digits are missing.".formatted(start));
        }
    }

    /** The school year that the day belongs to: August still belongs to the one that ends. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.AUGUST, 31);
    }

    public DateRange range() {
        return new DateRange(firstDay(), lastDay());
    }

    public boolean contains(LocalDate day) {
        return range().contains(day);
    }

    public SchoolYear next() {
        return new SchoolYear(start + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    /** {@code 2026-2027}. */
    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
