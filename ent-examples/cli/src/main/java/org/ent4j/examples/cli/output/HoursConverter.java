package org.ent4j.examples.cli.output;

import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Hours of the command line, from and until: {@code 10:30-11:25}. */
public final class HoursConverter implements ITypeConverter<TimeRange> {

    private final TimeConverter time = new TimeConverter();

    @Override
    public TimeRange convert(String text) {
        var ends = text.split("[-–]", -1);
        try {
            if (ends.length == 2) {
                return new TimeRange(time.convert(ends[0]), time.convert(ends[1]));
            }
        } catch (TypeConversionException | IllegalArgumentException noHours) {
            throw mistyped(text);
        }
        throw mistyped(text);
    }

    private static Mistyped mistyped(String text) {
        return new Mistyped(Label.of(
                "« %s » n'est pas un horaire ; attendu : 10:30-11:25".formatted(text),
                "'%s' are no hours; expected: 10:30-11:25".formatted(text)));
    }
}
