package org.ent4j.examples.cli.output;

import java.util.regex.Pattern;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** A school year as people write it: {@code 2026} or {@code 2026-2027}. */
public final class YearConverter implements ITypeConverter<SchoolYear> {

    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(?:[-/]([12][0-9]{3}))?");

    @Override
    public SchoolYear convert(String text) {
        var match = YEAR.matcher(text.strip());
        if (match.matches()) {
            var year = new SchoolYear(Integer.parseInt(match.group(1)));
            if (match.group(2) == null || Integer.parseInt(match.group(2)) == year.start() + 1) {
                return year;
            }
        }
        throw new Mistyped(Label.of(
                "« %s » n'est pas une année scolaire ; attendu : 2026 ou 2026-2027".formatted(text),
                "'%s' is no school year; expected: 2026 or 2026-2027".formatted(text)));
    }
}
