package org.ent4j.examples.cli.timetable;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.source.ItemKind;
import picocli.CommandLine.ITypeConverter;

/** A kind of item by its code or its label in either language: {@code TEACHER}, {@code enseignant}. */
final class KindConverter implements ITypeConverter<ItemKind> {

    @Override
    public ItemKind convert(String text) {
        var asked = Folding.fold(text);
        return Stream.of(ItemKind.values())
                .filter(kind -> Stream.of(
                                kind.name(), kind.label().fr(), kind.label().en())
                        .anyMatch(name -> Folding.fold(name).equals(asked)))
                .findFirst()
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : %s".formatted(text, all(Lang.FR)),
                        "'%s' does not fit; one of: %s".formatted(text, all(Lang.EN)))));
    }

    private static String all(Lang lang) {
        return Stream.of(ItemKind.values())
                .map(kind -> kind.label().in(lang).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
