package org.ent4j.catalogue.spi;

import java.time.LocalDate;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.mediacentre.access.AccessFacts;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** What the host knows of why somebody sees a resource or not: directory, services, exports, subscriptions. */
@FunctionalInterface
public interface ResourceFacts {

    AccessFacts of(PersonId person, StructureId school, ResourceId resource, LocalDate day);
}
