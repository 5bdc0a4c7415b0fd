package org.ent4j.examples.cli.timetable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.temporal.TemporalKind;
import org.ent4j.timetable.source.ItemKind;
import picocli.CommandLine.ITypeConverter;

/**
 * A kind of item or of label, by its code or its label in either language: {@code TEACHER}, {@code enseignant},
 * {@code créneau}.
 */
final class KindConverter implements ITypeConverter<KindConverter.Kind> {

    /** What a decision is about. */
    record Kind(String code, Label label) {}

    private static final List<Kind> ALL = Stream.concat(
                    Stream.of(ItemKind.values()).map(kind -> new Kind(kind.name(), kind.label())),
                    Stream.of(TemporalKind.values()).map(kind -> new Kind(kind.name(), kind.label())))
            .toList();

    @Override
    public Kind convert(String text) {
        var asked = Folding.fold(text);
        return ALL.stream()
                .filter(kind -> Stream.of(
                                kind.code(), kind.label().fr(), kind.label().en())
                        .anyMatch(name -> Folding.fold(name).equals(asked)))
                .findFirst()
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : %s".formatted(text, all(Lang.FR)),
                        "'%s' does not fit; one of: %s".formatted(text, all(Lang.EN)))));
    }

    private static String all(Lang lang) {
        return ALL.stream()
                .map(kind -> kind.label().in(lang).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
