package org.ent4j.examples.cli.services;

import java.util.Locale;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** {@code oui}, {@code non}; {@code yes}, {@code no}. */
final class YesNoConverter implements ITypeConverter<Boolean> {

    @Override
    public Boolean convert(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "oui", "yes" -> true;
            case "non", "no" -> false;
            default ->
                throw new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : oui, non".formatted(text),
                        "'%s' does not fit; one of: yes, no".formatted(text)));
        };
    }
}
