package org.ent4j.examples.cli.services;

import java.util.Locale;
import java.util.Optional;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** {@code oui}, {@code non}; {@code yes}, {@code no}. A type of its own, as picocli takes a Boolean for a flag without a value. */
final class YesNoConverter implements ITypeConverter<YesNoConverter.YesNo> {

    /** A flag that is set or taken away. */
    enum YesNo {
        YES,
        NO;

        static Optional<Boolean> of(@Nullable YesNo typed) {
            return Optional.ofNullable(typed).map(each -> each == YES);
        }
    }

    @Override
    public YesNo convert(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "oui", "yes" -> YesNo.YES;
            case "non", "no" -> YesNo.NO;
            default ->
                throw new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : oui, non".formatted(text),
                        "'%s' does not fit; one of: yes, no".formatted(text)));
        };
    }
}
