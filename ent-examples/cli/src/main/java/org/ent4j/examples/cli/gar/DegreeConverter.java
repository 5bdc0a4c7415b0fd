package org.ent4j.examples.cli.gar;

import java.util.Arrays;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** {@code 1D} or {@code 2D}. */
final class DegreeConverter implements ITypeConverter<GarDegree> {

    @Override
    public GarDegree convert(String text) {
        return Arrays.stream(GarDegree.values())
                .filter(each -> each.code().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : 1D, 2D".formatted(text),
                        "'%s' will not do; one of: 1D, 2D".formatted(text))));
    }
}
