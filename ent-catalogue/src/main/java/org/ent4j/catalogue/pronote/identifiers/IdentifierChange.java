package org.ent4j.catalogue.pronote.identifiers;

import java.util.Optional;

/** What became of an identifier: it was given, moved or taken away. */
public record IdentifierChange(String login, Optional<HeldIdentifier> before, Optional<HeldIdentifier> after) {

    IdentifierChange undone() {
        return new IdentifierChange(login, after, before);
    }
}
