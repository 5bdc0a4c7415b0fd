package org.ent4j.examples.spark;

import java.util.regex.Pattern;
import org.ent4j.model.calendar.SchoolYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A school year as people type it: {@code 2026} or {@code 2026-2027}. */
final class YearConverter implements ITypeConverter<SchoolYear> {

    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(?:[-/]([12][0-9]{3}))?");

    @Override
    public SchoolYear convert(String text) {
        var match = YEAR.matcher(text.strip());
        if (!match.matches()) {
            throw new TypeConversionException(text);
        }
        var year = new SchoolYear(Integer.parseInt(match.group(1)));
        if (match.group(2) != null && Integer.parseInt(match.group(2)) != year.start() + 1) {
            throw new TypeConversionException(text);
        }
        return year;
    }
}
