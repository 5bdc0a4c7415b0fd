package org.ent4j.directory.group;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Niveau;
import org.ent4j.model.person.Profil;

/** What a population can be told by. */
public enum Criterion {
    PROFIL(
            Population::profils,
            (place, person) -> Set.of(place.profil()),
            (builder, value) -> builder.addProfils(Profil.valueOf(value))),
    STRUCTURE(
            Population::structures,
            (place, person) -> Set.of(place.structure()),
            (builder, value) -> builder.addStructures(new StructureId(value))),
    FONCTION(
            Population::fonctions,
            (place, person) -> place.fonctions(),
            (builder, value) -> builder.addFonctions(new Fonction(value))),
    DISCIPLINE(
            Population::disciplines,
            (place, person) -> place.disciplines(),
            (builder, value) -> builder.addDisciplines(new Discipline(value))),
    MATIERE(
            Population::matieres,
            (place, person) -> place.teachings().stream().map(Teaching::subject).toList(),
            (builder, value) -> builder.addMatieres(new CodeMatiere(value))),
    CLASSE(
            Population::classes,
            (place, person) -> place.everyClass().stream()
                    .map(code -> new ClassRef(place.structure(), code))
                    .toList(),
            (builder, value) -> builder.addClasses(classRef(value))),
    NIVEAU(
            Population::niveaux,
            (place, person) -> place.profil() == Profil.ELEVE ? person.niveaux() : Set.of(),
            (builder, value) -> builder.addNiveaux(Niveau.valueOf(value)));

    private final Function<Population, Collection<?>> wanted;
    private final BiFunction<Affiliation, Candidate, Collection<?>> had;
    private final BiConsumer<Population.Builder, String> add;

    Criterion(
            Function<Population, Collection<?>> wanted,
            BiFunction<Affiliation, Candidate, Collection<?>> had,
            BiConsumer<Population.Builder, String> add) {
        this.wanted = wanted;
        this.had = had;
        this.add = add;
    }

    boolean isMet(Population population, Affiliation affiliation, Candidate candidate) {
        var values = wanted.apply(population);
        return values.isEmpty() || had.apply(affiliation, candidate).stream().anyMatch(values::contains);
    }

    /** The values that the population has for it, as text for stores. */
    public Set<String> values(Population population) {
        return wanted.apply(population).stream().map(Object::toString).collect(Collectors.toSet());
    }

    /** Adds a value that {@link #values} gave. */
    public void add(Population.Builder builder, String value) {
        add.accept(builder, value);
    }

    private static ClassRef classRef(String value) {
        var cut = value.indexOf('$');
        return new ClassRef(new StructureId(value.substring(0, cut)), value.substring(cut + 1));
    }
}
