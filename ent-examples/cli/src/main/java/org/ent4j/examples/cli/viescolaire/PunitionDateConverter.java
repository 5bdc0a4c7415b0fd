package org.ent4j.examples.cli.viescolaire;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.punition.PunitionDate;
import picocli.CommandLine.ITypeConverter;

/** When a punition is done: {@code 2026-09-16T14:00/16:00}, or a moment. */
final class PunitionDateConverter implements ITypeConverter<PunitionDate> {

    @Override
    public PunitionDate convert(String text) {
        if (text.contains("/")) {
            return new PunitionDate.Range(new PeriodConverter().convert(text));
        }
        try {
            return new PunitionDate.Moment(LocalDateTime.parse(text.strip()));
        } catch (DateTimeException none) {
            throw new Mistyped(Label.of(
                    "« %s » n'est pas une date de punition ; attendu : 2026-09-16T14:00/16:00".formatted(text),
                    "'%s' is no date of a punition; expected: 2026-09-16T14:00/16:00".formatted(text)));
        }
    }
}
