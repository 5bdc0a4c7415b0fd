package org.ent4j.examples.cli.privacy;

import org.ent4j.model.id.PersonId;
import picocli.CommandLine.Option;

/** Whose data a command is about. */
final class PersonOption {

    @Option(
            names = "--id",
            required = true,
            paramLabel = "ID",
            converter = PersonIdConverter.class,
            descriptionKey = "privacy.id")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private PersonId id;

    PersonId id() {
        return id;
    }
}
