package org.ent4j.catalogue.spi;

import java.util.List;
import org.ent4j.catalogue.mediacentre.policy.ExternalService;
import org.ent4j.model.id.StructureId;

/** The services that a school created to reach resources outside of the portal. */
@FunctionalInterface
public interface ExternalServices {

    List<ExternalService> of(StructureId school);
}
