package org.ent4j.catalogue.subscription;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.ent4j.model.calendar.SchoolYear;

/** The end of a subscription, in one of two ways. */
public sealed interface Validity {

    /** That moment, where the school is. */
    record Until(LocalDateTime moment) implements Validity {
        @Override
        public LocalDate lastDay() {
            return moment.toLocalDate();
        }
    }

    /**
     * The end of the school year that ends in {@code second}.
     *
     * @param first the year in which it begins
     * @param second after the first; more than one year after it for several school years
     */
    record SchoolYears(int first, int second) implements Validity {
        public SchoolYears {
            if (second <= first) {
                throw new IllegalArgumentException(
                        "%d-%d are no school years.\nMaybe the two are swapped.".formatted(first, second));
            }
        }

        /**
         * 31 August, the end of a school year for STS and SIECLE; whether the GAR stops a little before is to be
         * confirmed with its référentiel.
         */
        @Override
        public LocalDate lastDay() {
            return new SchoolYear(second - 1).lastDay();
        }

        @Override
        public String toString() {
            return first + "-" + second;
        }
    }

    /** The last day on which it can be used. */
    LocalDate lastDay();
}
