package org.ent4j.catalogue.spi;

import org.ent4j.model.id.PersonId;

/** Pseudonyms of visitors for the measure of audience: stable, and never to be turned back. */
@FunctionalInterface
public interface VisitorAlias {

    /** @return a text from which the person cannot be found, such as a keyed hash of the key */
    String of(PersonId person);
}
