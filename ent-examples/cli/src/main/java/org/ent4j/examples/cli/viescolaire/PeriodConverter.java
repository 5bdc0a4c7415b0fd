package org.ent4j.examples.cli.viescolaire;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import picocli.CommandLine.ITypeConverter;

/** A period of the command line: {@code 2026-09-14T08:30/2026-09-14T12:20}, or the hour alone when it ends that day. */
final class PeriodConverter implements ITypeConverter<Period> {

    private static final int WITH_DAY = 10;
    private static final int LAST_YEAR = 9999;

    @Override
    public Period convert(String text) {
        try {
            var ends = text.strip().split("/", -1);
            if (ends.length == 2) {
                var start = moment(ends[0]);
                var end = ends[1].length() > WITH_DAY ? ends[1] : start.toLocalDate() + "T" + ends[1];
                return new Period(start, moment(end));
            }
        } catch (DateTimeException | IllegalArgumentException none) {
            throw mistyped(text);
        }
        throw mistyped(text);
    }

    /** Of a year of four digits, as ISO 8601 has them. */
    private static LocalDateTime moment(String text) {
        var moment = LocalDateTime.parse(text);
        if (moment.getYear() < 0 || moment.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
        }
        return moment;
    }

    private static Mistyped mistyped(String text) {
        return new Mistyped(Label.of(
                "« %s » n'est pas une période ; attendu : 2026-09-14T08:30/12:20".formatted(text),
                "'%s' is no period; expected: 2026-09-14T08:30/12:20".formatted(text)));
    }
}
