package org.ent4j.access.population;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * A user's place in one structure. A rule asks that <em>one same</em> affiliation satisfies all of its criteria.
 *
 * @param structure where
 * @param profil as what
 * @param values niveaux, sous-niveaux, matières, fonctions and disciplines de poste, each a set of opaque codes; a
 *     criterion without values is absent; neither {@code STRUCTURE} nor {@code PROFIL} stands here
 */
public record Affiliation(StructureId structure, Profil profil, Map<Criterion, Set<String>> values) {

    public Affiliation {
        values = CriteriaValues.copy(values);
        if (values.containsKey(Criterion.STRUCTURE) || values.containsKey(Criterion.PROFIL)) {
            throw new IllegalArgumentException(
                    "Structure or profil among the values of an affiliation with %s.\nMaybe a population was meant."
                            .formatted(structure));
        }
    }

    public static Affiliation of(StructureId structure, Profil profil) {
        return new Affiliation(structure, profil, Map.of());
    }

    public static Builder in(StructureId structure, Profil profil) {
        return new Builder(structure, profil);
    }

    public static Builder in(String structure, Profil profil) {
        return new Builder(new StructureId(structure), profil);
    }

    /** The values that the affiliation has for the criterion; one for structure and profil, often none for others. */
    public Set<String> values(Criterion criterion) {
        return switch (criterion) {
            case STRUCTURE -> Set.of(structure.value());
            case PROFIL -> Set.of(profil.name());
            default -> values.getOrDefault(criterion, Set.of());
        };
    }

    /** Builds an affiliation: each call adds values. */
    public static final class Builder {

        private final StructureId structure;
        private final Profil profil;
        private final Map<Criterion, Set<String>> values = new EnumMap<>(Criterion.class);

        private Builder(StructureId structure, Profil profil) {
            this.structure = structure;
            this.profil = profil;
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

        public Builder with(Criterion criterion, Collection<String> codes) {
            CriteriaValues.add(values, criterion, codes);
            return this;
        }

        public Affiliation build() {
            return new Affiliation(structure, profil, values);
        }
    }
}
