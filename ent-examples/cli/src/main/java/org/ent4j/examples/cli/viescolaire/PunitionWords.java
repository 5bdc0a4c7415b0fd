package org.ent4j.examples.cli.viescolaire;

import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionType;

/** Types of punitions as people type and read them. */
final class PunitionWords {

    private PunitionWords() {}

    /** The code of a type of the school, by its code or its label. */
    static String type(Desk desk, String text) {
        var asked = Folding.fold(text);
        var types = desk.vieScolaire().setup().punitions().types();
        return types.all().stream()
                .filter(type -> Folding.fold(type.code()).equals(asked)
                        || Folding.fold(type.label()).equals(asked))
                .map(PunitionType::code)
                .findFirst()
                .orElseThrow(() -> {
                    var there = String.join(
                            ", ", types.all().stream().map(PunitionType::label).toList());
                    return new Unusable(
                            "viescolaire.unknown-type",
                            Label.of(
                                    "type de punition « %s » inconnu ; il y a : %s".formatted(text, there),
                                    "unknown type of punition '%s'; there are: %s".formatted(text, there)));
                });
    }

    static String label(Desk desk, Punition punition) {
        return label(desk.vieScolaire().setup(), punition.type());
    }

    /** The words of a type, or its code when the school has it no more. */
    static String label(SchoolSetup setup, String type) {
        return setup.punitions().types().find(type).map(PunitionType::label).orElse(type);
    }
}
