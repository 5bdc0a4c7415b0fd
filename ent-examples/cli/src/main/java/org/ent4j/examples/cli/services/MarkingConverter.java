package org.ent4j.examples.cli.services;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** {@code absences}, {@code "Ressources en ligne"}; with the tool of a third party, {@code manuel_numerique:CNS}. */
final class MarkingConverter implements ITypeConverter<ServiceMarking> {

    @Override
    public ServiceMarking convert(String text) {
        var parts = text.split(":", 2);
        var service = DnmaService.of(parts[0]).orElseThrow(() -> mistyped(text));
        return parts.length > 1 && !parts[1].isBlank()
                ? ServiceMarking.of(service, parts[1].strip())
                : ServiceMarking.of(service);
    }

    private static Mistyped mistyped(String text) {
        var known = Stream.of(DnmaService.values()).map(DnmaService::column).collect(Collectors.joining(", "));
        return new Mistyped(Label.of(
                "« %s » n'est pas un type Xiti ; au choix : %s".formatted(text, known),
                "'%s' is no type Xiti; one of: %s".formatted(text, known)));
    }
}
