package org.ent4j.examples.cli.output;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** A day of the command line: {@code 2026-10-12}. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    private static final int LAST_YEAR = 9999;

    @Override
    public LocalDate convert(String text) {
        return day(text.strip())
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » n'est pas un jour ; attendu : 2026-10-12".formatted(text),
                        "'%s' is no day; expected: 2026-10-12".formatted(text))));
    }

    /** Of a year of four digits, as ISO 8601 has them. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 0 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
