package org.ent4j.catalogue.spi;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The schools of people: <i>Mes portails</i>. */
@FunctionalInterface
public interface PersonSchools {

    /** The main one first. */
    List<StructureId> of(PersonId person);
}
