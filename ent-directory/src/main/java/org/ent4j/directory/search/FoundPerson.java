package org.ent4j.directory.search;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * A line of the result.
 *
 * @param lastName as written by the source, in use
 * @param structure the principal one of those in the scope of the searcher (<i>établissement principal</i>)
 */
public record FoundPerson(
        PersonId id,
        String lastName,
        String firstName,
        Profil profil,
        PersonState state,
        Optional<StructureId> structure,
        Relevance relevance) {}
