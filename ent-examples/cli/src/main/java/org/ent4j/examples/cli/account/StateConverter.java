package org.ent4j.examples.cli.account;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.AccountState;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.ITypeConverter;

/** A state of accounts by its code or its label in either language: {@code A_ACTIVER}, {@code "à activer"}. */
final class StateConverter implements ITypeConverter<AccountState> {

    @Override
    public AccountState convert(String text) {
        var asked = Folding.fold(text);
        return Stream.of(AccountState.values())
                .filter(state -> Stream.of(
                                state.name(), state.label().fr(), state.label().en())
                        .anyMatch(name -> Folding.fold(name).equals(asked)))
                .findFirst()
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : %s".formatted(text, all(Lang.FR)),
                        "'%s' does not fit; one of: %s".formatted(text, all(Lang.EN)))));
    }

    private static String all(Lang lang) {
        return Stream.of(AccountState.values())
                .map(state -> state.label().in(lang))
                .collect(Collectors.joining(", "));
    }
}
