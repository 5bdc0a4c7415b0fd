package org.ent4j.catalogue.spi;

import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.PortalSchool;
import org.ent4j.model.id.StructureId;

/** The schools of the directory and their people of now: those who have left are in none. */
public interface PortalPeople {

    Optional<PortalSchool> school(StructureId school);

    /** Pupils, their guardians, teachers and other staff of the school. */
    List<PortalPerson> people(StructureId school);
}
