package org.ent4j.directory.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.Structures;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

record InMemoryStructures(Supplier<Map<StructureId, Structure>> structures) implements Structures {

    @Override
    public List<Structure> byIds(Collection<StructureId> ids) {
        var wanted = Set.copyOf(ids);
        return all().stream().filter(each -> wanted.contains(each.id())).toList();
    }

    @Override
    public List<Structure> byKeys(Collection<SourceKey> keys) {
        var wanted = Set.copyOf(keys);
        return all().stream()
                .filter(each -> each.keys().stream().anyMatch(wanted::contains))
                .toList();
    }

    @Override
    public Optional<Structure> byUai(Uai uai) {
        return all().stream()
                .filter(each -> each.uai().filter(uai::equals).isPresent())
                .findFirst();
    }

    @Override
    public List<Structure> all() {
        return List.copyOf(structures.get().values());
    }
}
