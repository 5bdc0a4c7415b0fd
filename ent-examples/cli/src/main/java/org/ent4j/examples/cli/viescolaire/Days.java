package org.ent4j.examples.cli.viescolaire;

import java.time.LocalDate;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;

/** Days that options name by their ends. */
final class Days {

    private Days() {}

    static DateRange of(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "du %s au %s : le dernier jour vient avant le premier".formatted(first, last),
                            "from %s to %s: the last day is before the first".formatted(first, last)));
        }
        return new DateRange(first, last);
    }
}
