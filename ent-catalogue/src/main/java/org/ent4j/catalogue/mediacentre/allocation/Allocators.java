package org.ent4j.catalogue.mediacentre.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The responsables d'affectation of a school: those who were designated, and nobody else. */
public record Allocators(StructureId school, List<Allocator> designated) {

    public static final Filing<Allocators> FILING =
            new Filing<>("allocators", each -> each.school().value(), each -> Scope.school(each.school()));

    public Allocators {
        designated = List.copyOf(designated);
    }

    public static Allocators none(StructureId school) {
        return new Allocators(school, List.of());
    }

    public Optional<Allocator> find(PersonId person) {
        return designated.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Those whose delegation is not over on that day. */
    List<Allocator> in(LocalDate day) {
        return designated.stream().filter(each -> each.isIn(day)).toList();
    }

    /** In the place of what was said of him before. */
    Allocators with(Allocator allocator) {
        var all = new ArrayList<>(without(allocator.person()).designated());
        all.add(allocator);
        return new Allocators(school, all);
    }

    Allocators without(PersonId person) {
        return new Allocators(
                school,
                designated.stream()
                        .filter(each -> !each.person().equals(person))
                        .toList());
    }
}
