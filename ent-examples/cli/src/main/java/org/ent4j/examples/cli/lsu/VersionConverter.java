package org.ent4j.examples.cli.lsu;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.lsu.LsuVersion;
import picocli.CommandLine.ITypeConverter;

/** A version of the format: {@code 7.0}. */
final class VersionConverter implements ITypeConverter<LsuVersion> {

    @Override
    public LsuVersion convert(String text) {
        var known = Arrays.stream(LsuVersion.values()).map(LsuVersion::number).collect(Collectors.joining(", "));
        return LsuVersion.of(text)
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » n'est pas une version connue ; au choix : %s".formatted(text, known),
                        "'%s' is no known version; one of: %s".formatted(text, known))));
    }
}
