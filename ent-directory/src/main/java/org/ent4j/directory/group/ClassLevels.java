package org.ent4j.directory.group;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.nomenclature.Niveau;
import org.ent4j.model.person.Profil;

/** The levels of classes, by the MEFs of their pupils. */
public final class ClassLevels {

    private ClassLevels() {}

    /**
     * For each class in which a pupil has a level, how many pupils each level has; a class of several levels (<i>double
     * niveau</i>) has several. A pupil whose MEF is missing or leads to no known level is not counted.
     */
    public static SortedMap<ClassRef, SortedMap<Niveau, Integer>> of(Collection<Candidate> people) {
        var all = new TreeMap<ClassRef, SortedMap<Niveau, Integer>>();
        people.forEach(pupil -> classes(pupil)
                .forEach(code -> pupil.niveaux()
                        .forEach(niveau -> all.computeIfAbsent(code, any -> new TreeMap<>())
                                .merge(niveau, 1, Integer::sum))));
        return all;
    }

    private static Collection<ClassRef> classes(Candidate pupil) {
        return pupil.affiliations().stream()
                .filter(affiliation -> affiliation.profil() == Profil.ELEVE)
                .flatMap(affiliation ->
                        affiliation.classes().stream().map(code -> new ClassRef(affiliation.structure(), code)))
                .distinct()
                .toList();
    }
}
