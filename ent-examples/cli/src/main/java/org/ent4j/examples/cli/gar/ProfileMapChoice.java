package org.ent4j.examples.cli.gar;

import java.util.Locale;
import java.util.Optional;
import org.ent4j.catalogue.gar.GarProfileMap;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** A known map of functions to profiles, by its name. */
final class ProfileMapChoice implements ITypeConverter<GarProfileMap> {

    @Override
    public GarProfileMap convert(String text) {
        return known(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : gar-connector, alambic".formatted(text),
                        "'%s' will not do; one of: gar-connector, alambic".formatted(text))));
    }

    private static Optional<GarProfileMap> known(String name) {
        return switch (name) {
            case "gar-connector" -> Optional.of(GarProfileMap.GAR_CONNECTOR);
            case "alambic" -> Optional.of(GarProfileMap.ALAMBIC);
            default -> Optional.empty();
        };
    }
}
