package org.ent4j.examples.cli.services;

import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** {@code projet}, {@code academie:12}, {@code collectivite:grand-est}, {@code etablissement:0880054F}. */
public final class ScopeConverter implements ITypeConverter<Scope> {

    @Override
    public Scope convert(String text) {
        return Scope.parse(text.strip())
                .orElseThrow(() -> new Mistyped(Label.of(
                        "« %s » n'est pas une portée ; attendu : projet, academie:12, collectivite:grand-est"
                                .formatted(text),
                        "'%s' is no scope; expected: projet, academie:12, collectivite:grand-est".formatted(text))));
    }
}
