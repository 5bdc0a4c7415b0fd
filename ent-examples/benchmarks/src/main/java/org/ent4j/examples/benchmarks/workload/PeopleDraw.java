package org.ent4j.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws one person from the seed and the person's number alone, so that two million people need not be kept. */
final class PeopleDraw {
    private final long seed;
    private final Size size;

    PeopleDraw(long seed, Size size) {
        this.seed = seed;
        this.size = size;
    }

    Person person(int number) {
        SplittableRandom dice = new SplittableRandom(mixed(seed + number));
        int home = size.homeOf(number);
        List<Affiliation> affiliations = affiliations(dice, home);
        return new Person("P" + number, affiliations, groups(dice, home));
    }

    /** Neighbouring numbers must not give overlapping draws: the finisher of MurmurHash3. */
    private static long mixed(long value) {
        long a = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        long b = (a ^ (a >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return b ^ (b >>> 33);
    }

    /** 85 % have one affiliation, 12 % two, 3 % three; the others lie in other establishments. */
    private List<Affiliation> affiliations(SplittableRandom dice, int home) {
        String profil = profil(dice);
        List<Affiliation> all = new ArrayList<>();
        all.add(affiliation(dice, home, profil));
        int draw = dice.nextInt(100);
        int more = draw < 85 ? 0 : draw < 97 ? 1 : 2;
        for (int i = 0; i < more; i++) {
            int elsewhere = (home + 1 + dice.nextInt(Math.max(1, size.establishments() - 1))) % size.establishments();
            all.add(affiliation(dice, elsewhere, secondProfil(dice, profil)));
        }
        return List.copyOf(all);
    }

    private static String profil(SplittableRandom dice) {
        int draw = dice.nextInt(1000);
        return draw < 500
                ? "ELEVE"
                : draw < 800
                        ? "PARENT"
                        : draw < 900
                                ? "ENSEIGNANT"
                                : draw < 960
                                        ? "NON_ENSEIGNANT"
                                        : draw < 980 ? "DIRECTION" : draw < 990 ? "DOCUMENTALISTE" : "VIE_SCOLAIRE";
    }

    /** A third of the second affiliations are those of a parent who also works, or of a teacher with children. */
    private static String secondProfil(SplittableRandom dice, String first) {
        if (first.equals("ELEVE") || dice.nextInt(3) != 0) {
            return first;
        }
        return first.equals("PARENT") ? "ENSEIGNANT" : "PARENT";
    }

    private static Affiliation affiliation(SplittableRandom dice, int establishment, String profil) {
        String structure = Size.structure(establishment);
        return switch (profil) {
            case "ELEVE" -> pupil(dice, structure);
            case "PARENT" -> guardian(dice, structure);
            case "ENSEIGNANT" -> teacher(dice, structure);
            default -> staff(dice, structure, profil);
        };
    }

    private static Affiliation pupil(SplittableRandom dice, String structure) {
        int niveau = dice.nextInt(Values.NIVEAUX.size());
        return new Affiliation(
                structure,
                "ELEVE",
                Set.of(Values.NIVEAUX.get(niveau)),
                Set.of(Values.sousNiveau(dice, niveau)),
                Values.languagesAndOption(dice),
                Set.of(),
                Set.of());
    }

    private static Affiliation guardian(SplittableRandom dice, String structure) {
        Set<String> children = Values.some(dice, Values.NIVEAUX, dice.nextInt(4) == 0 ? 2 : 1);
        return new Affiliation(structure, "PARENT", children, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Affiliation teacher(SplittableRandom dice, String structure) {
        int niveau = dice.nextInt(Values.NIVEAUX.size());
        return new Affiliation(
                structure,
                "ENSEIGNANT",
                Values.some(dice, Values.NIVEAUX, 1 + dice.nextInt(3)),
                Set.of(Values.sousNiveau(dice, niveau)),
                Values.some(dice, Values.MATIERES, 1 + dice.nextInt(2)),
                Set.of("ENS"),
                Values.some(dice, Values.DISCIPLINES, dice.nextInt(10) == 0 ? 2 : 1));
    }

    private static Affiliation staff(SplittableRandom dice, String structure, String profil) {
        Set<String> fonctions = Values.some(dice, Values.FONCTIONS, dice.nextInt(5) == 0 ? 2 : 1);
        return new Affiliation(structure, profil, Set.of(), Set.of(), Set.of(), fonctions, Set.of());
    }

    private static Set<String> groups(SplittableRandom dice, int home) {
        Set<String> groups = new LinkedHashSet<>();
        while (groups.size() < 3) {
            groups.add(Size.group(home, dice.nextInt(Size.GROUPS)));
        }
        return Set.copyOf(groups);
    }
}
