package org.ent4j.catalogue.spi;

import java.util.List;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** What the GAR gives to people: its web service, or what the host keeps of its answers. */
public interface ResourceLists {

    /** Those of a person in all of his schools, as one list. */
    List<Resource> of(PersonId person);

    /** Those that anybody of the school has. */
    List<Resource> of(StructureId school);

    /** Those that the portal shows and allocates by itself, from a catalogue of its own; none where it has none. */
    default List<Resource> own(StructureId school) {
        return List.of();
    }
}
