package org.ent4j.access.population;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * A choice among affiliations: for every criterion named, one of its values. A criterion that is absent, or without
 * values, lets everything through (A1).
 *
 * @param criteria the values asked for, by criterion; those of {@code PROFIL} are names of {@link Profil}
 */
public record Population(Map<Criterion, Set<String>> criteria) {

    /** Everybody, even who has no affiliation. */
    public static final Population EVERYBODY = new Population(Map.of());

    public Population {
        criteria = CriteriaValues.copy(criteria);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static Population of(Profil... profils) {
        return builder().profils(profils).build();
    }

    public boolean isEverybody() {
        return criteria.isEmpty();
    }

    /** The values asked for; empty when the criterion lets everything through. */
    public Set<String> values(Criterion criterion) {
        return criteria.getOrDefault(criterion, Set.of());
    }

    public boolean admits(Affiliation affiliation) {
        return firstUnmet(affiliation).isEmpty();
    }

    /** The first criterion that the affiliation does not satisfy, in the order of {@link Criterion}. */
    public Optional<Criterion> firstUnmet(Affiliation affiliation) {
        return criteria.entrySet().stream()
                .filter(asked -> Collections.disjoint(asked.getValue(), affiliation.values(asked.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same population without that criterion. */
    public Population without(Criterion criterion) {
        var rest = new EnumMap<Criterion, Set<String>>(Criterion.class);
        rest.putAll(criteria);
        rest.remove(criterion);
        return new Population(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population population
                && criteria.size() == population.criteria.size()
                && sameValues(population);
    }

    private boolean sameValues(Population other) {
        for (var asked : criteria.entrySet()) {
            if (!asked.getValue().equals(other.values(asked.getKey()))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return CriteriaValues.hash(criteria);
    }

    /** Builds a population: each call adds values to its criterion. */
    public static final class Builder {

        private final Map<Criterion, Set<String>> criteria = new EnumMap<>(Criterion.class);

        private Builder() {}

        public Builder structures(StructureId... structures) {
            return with(
                    Criterion.STRUCTURE,
                    Arrays.stream(structures).map(StructureId::value).toList());
        }

        public Builder profils(Profil... profils) {
            return with(
                    Criterion.PROFIL, Arrays.stream(profils).map(Profil::name).toList());
        }

        public Builder niveaux(String... codes) {
            return with(Criterion.NIVEAU, List.of(codes));
        }

        public Builder sousNiveaux(String... codes) {
            return with(Criterion.SOUS_NIVEAU, List.of(codes));
        }

        public Builder matieres(String... codes) {
            return with(Criterion.MATIERE, List.of(codes));
        }

        public Builder fonctions(String... codes) {
            return with(Criterion.FONCTION, List.of(codes));
        }

        public Builder disciplines(String... codes) {
            return with(Criterion.DISCIPLINE, List.of(codes));
        }

        public Builder with(Criterion criterion, Collection<String> values) {
            CriteriaValues.add(criteria, criterion, values);
            return this;
        }

        public Population build() {
            return new Population(criteria);
        }
    }
}
