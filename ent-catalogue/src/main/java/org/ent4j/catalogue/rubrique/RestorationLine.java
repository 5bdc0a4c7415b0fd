package org.ent4j.catalogue.rubrique;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;

/**
 * What becomes of an old work group.
 *
 * @param owner whom the host knows
 * @param members whom the host knows
 * @param unknown how the list writes those whom it does not know
 */
public record RestorationLine(
        FormerGroup group,
        RestorationFate fate,
        Optional<PersonId> owner,
        SortedSet<PersonId> members,
        List<String> unknown) {

    public RestorationLine {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        unknown = List.copyOf(unknown);
    }

    /** As it begins: seen by administrators alone, its old owner as its Gestionnaire, in no service. */
    Rubrique rubrique(Scope school) {
        return Rubrique.builder()
                .id(group.rubrique())
                .scope(school)
                .label(group.name())
                .kind(RubriqueKind.PERMANENT)
                .addAllManagers(owner.stream().toList())
                .addAllMembers(members)
                .formerGroup(group.id())
                .build();
    }
}
