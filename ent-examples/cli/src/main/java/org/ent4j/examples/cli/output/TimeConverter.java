package org.ent4j.examples.cli.output;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** An hour of the command line: {@code 10:30}, {@code 8h30}. */
public final class TimeConverter implements ITypeConverter<LocalTime> {

    private static final int DIGITS_AND_COLON = 5;

    @Override
    public LocalTime convert(String text) {
        var typed = text.strip().replace('h', ':');
        try {
            return LocalTime.parse(typed.length() < DIGITS_AND_COLON ? "0" + typed : typed);
        } catch (DateTimeException noTime) {
            throw new Mistyped(Label.of(
                    "« %s » n'est pas une heure ; attendu : 10:30".formatted(text),
                    "'%s' is no hour; expected: 10:30".formatted(text)));
        }
    }
}
