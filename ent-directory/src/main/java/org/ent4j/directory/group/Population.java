package org.ent4j.directory.group;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Niveau;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * People by what they are. Someone belongs to it when one same affiliation of theirs meets every criterion that has values,
 * with any of its values; without any criterion everybody who has an affiliation belongs.
 */
@EntStyle
@Value.Immutable
public interface Population {

    @Value.NaturalOrder
    SortedSet<Profil> profils();

    @Value.NaturalOrder
    SortedSet<StructureId> structures();

    @Value.NaturalOrder
    SortedSet<Fonction> fonctions();

    @Value.NaturalOrder
    SortedSet<Discipline> disciplines();

    /** Subjects taught. */
    @Value.NaturalOrder
    SortedSet<CodeMatiere> matieres();

    /** Classes of a pupil, or that a member of staff has, teaches, or is the professeur principal of. */
    @Value.NaturalOrder
    SortedSet<ClassRef> classes();

    /** Levels of a pupil, by the MEF; nobody else has any. */
    @Value.NaturalOrder
    SortedSet<Niveau> niveaux();

    /** The criteria that have values. */
    default List<Criterion> criteria() {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> !criterion.values(this).isEmpty())
                .toList();
    }

    default boolean admits(Candidate candidate) {
        return admitting(candidate).isPresent();
    }

    /** The first affiliation that meets every criterion. */
    default Optional<Affiliation> admitting(Candidate candidate) {
        return candidate.affiliations().stream()
                .filter(affiliation -> unmet(affiliation, candidate).isEmpty())
                .findFirst();
    }

    /** Why not: the criteria that the nearest affiliation does not meet; all of them for somebody without any. */
    default List<Criterion> unmet(Candidate candidate) {
        return candidate.affiliations().stream()
                .map(affiliation -> unmet(affiliation, candidate))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(this::criteria);
    }

    private List<Criterion> unmet(Affiliation affiliation, Candidate candidate) {
        return criteria().stream()
                .filter(criterion -> !criterion.isMet(this, affiliation, candidate))
                .toList();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a population; what is left out does not matter. */
    final class Builder extends ImmutablePopulation.Builder {}
}
