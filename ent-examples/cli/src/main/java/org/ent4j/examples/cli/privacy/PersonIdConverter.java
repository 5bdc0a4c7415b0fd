package org.ent4j.examples.cli.privacy;

import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** The id of a person. */
final class PersonIdConverter implements ITypeConverter<PersonId> {

    @Override
    public PersonId convert(String text) {
        if (text.isBlank()) {
            throw new Mistyped(Label.of("le numéro est vide", "the id is empty"));
        }
        return new PersonId(text.strip());
    }
}
