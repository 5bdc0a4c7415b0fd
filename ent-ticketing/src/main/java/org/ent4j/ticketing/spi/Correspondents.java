package org.ent4j.ticketing.spi;

import java.util.List;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.intake.Correspondent;

/** The correspondants ENT of schools, as their management has named them. */
public interface Correspondents {

    /** In the order in which others turn to them, with the days on which they are; none for a school without. */
    List<Correspondent> of(StructureId school);
}
