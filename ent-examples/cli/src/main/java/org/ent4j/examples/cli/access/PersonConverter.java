package org.ent4j.examples.cli.access;

import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** The id of a user. */
final class PersonConverter implements ITypeConverter<PersonId> {

    @Override
    public PersonId convert(String text) {
        if (text.isBlank()) {
            throw new Mistyped(Label.of("il faut l'identifiant d'un utilisateur", "the id of a user is needed"));
        }
        return new PersonId(text.strip());
    }
}
