package org.ent4j.catalogue.spi;

import java.util.List;
import org.ent4j.catalogue.release.Principal;
import org.ent4j.catalogue.release.SdetAttribute;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** What the host's directory knows of people; only what may go out is asked for. */
public interface PersonAttributes {

    /** In a school; empty when nothing is known. */
    List<String> values(PersonId person, SdetAttribute attribute, StructureId school);

    /** The key by which a service knows somebody. A pseudonym differs from service to service. */
    String principal(PersonId person, Principal kind, ServiceKey service);
}
