package org.ent4j.examples.cli.output;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** A day of the command line: {@code 2026-10-12}. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw new Mistyped(Label.of(
                    "« %s » n'est pas un jour ; attendu : 2026-10-12".formatted(text),
                    "'%s' is no day; expected: 2026-10-12".formatted(text)));
        }
    }
}
