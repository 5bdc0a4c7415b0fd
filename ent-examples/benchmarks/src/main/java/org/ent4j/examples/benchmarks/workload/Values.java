package org.ent4j.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The values that attributes take, with about the variety that a directory of an académie has. */
final class Values {
    static final List<String> PROFILS = List.of("ELEVE", "PARENT", "ENSEIGNANT", "NON_ENSEIGNANT");
    static final List<String> NIVEAUX = List.of(
            "6EME",
            "5EME",
            "4EME",
            "3EME",
            "2NDE",
            "1ERE",
            "TERMINALE",
            "CAP1",
            "CAP2",
            "2PRO",
            "1PRO",
            "TPRO",
            "BTS1",
            "BTS2");
    static final List<String> FONCTIONS = List.of(
            "ADF", "ALB", "ASE", "AED", "CFC", "CTR", "CPE", "DOC", "EDU", "EXA", "FIJ", "INT", "LAB", "MDS", "ORI",
            "OUV", "PSY", "SUR", "TCH");
    static final List<String> DISCIPLINES = numbered("L%04d", 201, 80);
    static final List<String> MATIERES = numbered("%06d", 20700, 120);

    private Values() {}

    /** The sous-niveaux (MEF) of a niveau: four each. */
    static String sousNiveau(SplittableRandom dice, int niveau) {
        return SOUS_NIVEAUX.get(niveau * 4 + dice.nextInt(4));
    }

    private static final List<String> SOUS_NIVEAUX = numbered("1%07d110", 31001, 4 * NIVEAUX.size());

    /** What a pupil chooses: two languages, of few and mostly the same ones, and two in five an option of twenty. */
    static Set<String> languagesAndOption(SplittableRandom dice) {
        String first = MATIERES.get(Math.max(0, dice.nextInt(10) - 7));
        String second = MATIERES.get(3 + Math.max(0, dice.nextInt(10) - 5));
        return dice.nextInt(5) < 2 ? Set.of(first, second, MATIERES.get(8 + dice.nextInt(20))) : Set.of(first, second);
    }

    static String one(SplittableRandom dice, List<String> values) {
        return values.get(dice.nextInt(values.size()));
    }

    static Set<String> some(SplittableRandom dice, List<String> values, int count) {
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(one(dice, values));
        }
        return Set.copyOf(drawn);
    }

    private static List<String> numbered(String pattern, int first, int count) {
        return new ArrayList<>(IntStream.range(first, first + count)
                .mapToObj(pattern::formatted)
                .toList());
    }
}
