package org.ent4j.access.rule;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ent4j.access.population.GroupId;
import org.ent4j.model.id.StructureId;

/** <i>Cible</i> of a rule: where its people are looked for (A1). */
public sealed interface Target {

    /** The structures of a site (<i>établissements du site courant</i>): the affiliation lies in one of them. */
    record OfSite(SiteId site) implements Target {}

    /** A list of structures (<i>liste personnalisée</i>): the affiliation lies in one of them. */
    record OfStructures(Set<StructureId> structures) implements Target {
        public OfStructures {
            structures = Set.copyOf(structures);
        }
    }

    /** A list of groups: the user is in one; criteria, if any, are met by one affiliation, wherever it lies. */
    record OfGroups(Set<GroupId> groups) implements Target {
        public OfGroups {
            groups = Set.copyOf(groups);
        }
    }

    /** <i>Tout l'ENT</i>: criteria are met by one affiliation, wherever it lies; without criteria, everybody. */
    record WholeEnt() implements Target {}

    Target ENT = new WholeEnt();

    static Target site(String id) {
        return new OfSite(new SiteId(id));
    }

    static Target structures(String... ids) {
        return new OfStructures(Arrays.stream(ids).map(StructureId::new).collect(Collectors.toUnmodifiableSet()));
    }

    static Target groups(String... ids) {
        return new OfGroups(Arrays.stream(ids).map(GroupId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** One answer for each kind of target. */
    default <R> R fold(
            Function<OfSite, ? extends R> site,
            Function<OfStructures, ? extends R> structures,
            Function<OfGroups, ? extends R> groups,
            Supplier<? extends R> ent) {
        if (this instanceof OfSite one) {
            return site.apply(one);
        }
        if (this instanceof OfStructures list) {
            return structures.apply(list);
        }
        return this instanceof OfGroups list ? groups.apply(list) : ent.get();
    }
}
