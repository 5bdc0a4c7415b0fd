package org.ent4j.examples.cli.viescolaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** Days of the command line, both included: {@code 2026-12-01/2026-12-03}, or one day. */
final class DaysConverter implements ITypeConverter<DateRange> {

    @Override
    public DateRange convert(String text) {
        try {
            var ends = text.strip().split("/", 2);
            return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        } catch (DateTimeException | IllegalArgumentException none) {
            throw new Mistyped(Label.of(
                    "« %s » ne dit pas des jours ; attendu : 2026-12-01/2026-12-03".formatted(text),
                    "'%s' says no days; expected: 2026-12-01/2026-12-03".formatted(text)));
        }
    }
}
