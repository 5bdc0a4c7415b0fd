package org.ent4j.examples.cli.output;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.search.PersonState;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.ITypeConverter;

/** Values that have a name and a label, by either, in both languages: {@code ELEVE}, {@code élève}, {@code pupil}. */
public final class Choices {

    private Choices() {}

    public static <E extends Enum<E>> E choose(String text, E[] values, Function<E, Label> label) {
        var asked = Folding.fold(text);
        return Stream.of(values)
                .filter(value -> Stream.of(
                                value.name(),
                                label.apply(value).fr(),
                                label.apply(value).en())
                        .anyMatch(name -> Folding.fold(name).equals(asked)))
                .findFirst()
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : %s".formatted(text, all(values, label, Lang.FR)),
                        "'%s' does not fit; one of: %s".formatted(text, all(values, label, Lang.EN)))));
    }

    private static <E extends Enum<E>> String all(E[] values, Function<E, Label> label, Lang lang) {
        return Stream.of(values)
                .map(value -> label.apply(value).in(lang).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** A profil. */
    public static final class OfProfil implements ITypeConverter<Profil> {
        @Override
        public Profil convert(String text) {
            return choose(text, Profil.values(), Profil::label);
        }
    }

    /** A state of a person. */
    public static final class OfState implements ITypeConverter<PersonState> {
        @Override
        public PersonState convert(String text) {
            return choose(text, PersonState.values(), PersonState::label);
        }
    }
}
