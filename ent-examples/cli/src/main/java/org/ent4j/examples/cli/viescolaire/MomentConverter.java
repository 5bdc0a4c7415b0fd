package org.ent4j.examples.cli.viescolaire;

import java.time.DateTimeException;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** {@code 2026-09-14T08:35}, {@code 2026-09-14T06:35:00Z}. */
public final class MomentConverter implements ITypeConverter<Moment> {

    @Override
    public Moment convert(String text) {
        try {
            return new Moment(text.strip());
        } catch (DateTimeException none) {
            throw new Mistyped(Label.of(
                    "« %s » n'est pas un moment ; attendu : 2026-09-14T08:35".formatted(text),
                    "'%s' is no moment; expected: 2026-09-14T08:35".formatted(text)));
        }
    }
}
