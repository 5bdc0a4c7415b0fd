package org.ent4j.catalogue.spi;

import java.util.List;
import org.ent4j.catalogue.mediacentre.allocation.StaffMember;
import org.ent4j.model.id.StructureId;

/** Who works in a school today: the host's directory. */
@FunctionalInterface
public interface SchoolStaff {

    /** Each person once, with all of his functions there. */
    List<StaffMember> of(StructureId school);
}
