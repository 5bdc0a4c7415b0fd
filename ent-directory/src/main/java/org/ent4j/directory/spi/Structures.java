package org.ent4j.directory.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** The structures of the directory. Lists are in the order of the ids, each structure once. */
public interface Structures {

    default Optional<Structure> byId(StructureId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<Structure> byIds(Collection<StructureId> ids);

    List<Structure> byKeys(Collection<SourceKey> keys);

    Optional<Structure> byUai(Uai uai);

    List<Structure> all();
}
