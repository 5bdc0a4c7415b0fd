package org.ent4j.directory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names in about the frequencies of France: the commonest surname is borne by 4 people in 1,000, a thousand surnames by a
 * quarter of all people, and there are more surnames than the lists have, so that the rare ones are invented from
 * syllables.
 */
public final class FrenchNames {

    private static final int SURNAMES = 250_000;

    private static final List<String> COMMON_FIRST_NAMES = List.of(
            "Marie",
            "Jean",
            "Pierre",
            "Michel",
            "Nathalie",
            "Isabelle",
            "Philippe",
            "Emma",
            "Gabriel",
            "Louise",
            "Léo",
            "Raphaël",
            "Jade",
            "Lucas",
            "Alice",
            "Louis",
            "Adam",
            "Chloé",
            "Hugo",
            "Lina",
            "Arthur",
            "Léa",
            "Jules",
            "Manon",
            "Nathan",
            "Inès",
            "Thomas",
            "Camille",
            "Sarah",
            "Théo",
            "Julie",
            "Nicolas",
            "Laura",
            "Sophie",
            "Julien",
            "Céline",
            "Christophe",
            "Sandrine",
            "Stéphanie",
            "David",
            "Sébastien",
            "Mohamed",
            "Virginie",
            "Anne-Marie",
            "Jean-Pierre",
            "Jean-Luc",
            "Marie-Laure",
            "Élodie",
            "Aurélie",
            "Mathis",
            "Enzo",
            "Zoé",
            "Noah");

    private static final String[] SYLLABLES =
            ("ba be bo bra bri bu ca car che co cou cha de del du dor fa fer fon ga gau gri gui ha hé jo ju la lan le "
                            + "lé li lou ma mar mer mo mon na ni no pa per pi pon qui ra re ri ro rou sa se si sau ta te "
                            + "ti to tri va ver vi vo")
                    .split(" ");
    private static final String[] ENDINGS =
            "ard aud ault eau el er et eux ez ier in on ot oux y and ain ert iez ic ec ou i a o".split(" ");

    private final Random random;
    private final List<String> surnames;
    private final List<String> firstNames;
    private final double[] ofSurnames;
    private final double[] ofFirstNames;

    public FrenchNames(Path lists, long seed) {
        random = new Random(seed);
        surnames = surnames(lists);
        firstNames = firstNames(lists);
        ofSurnames = weights(surnames.size(), 10, 0.85);
        ofFirstNames = weights(firstNames.size(), 12, 0.95);
    }

    public String surname() {
        var name = pick(surnames, ofSurnames);
        return random.nextInt(40) == 0 ? name + '-' + pick(surnames, ofSurnames) : name;
    }

    public String firstName() {
        return pick(firstNames, ofFirstNames);
    }

    private String pick(List<String> names, double[] upTo) {
        var at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return names.get(Math.min(at < 0 ? -at - 1 : at, names.size() - 1));
    }

    /** Sums of the weights 1 / (rank + shift) ^ power. */
    private static double[] weights(int count, int shift, double power) {
        var sums = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) {
            sum += Math.pow(i + shift, -power);
            sums[i] = sum;
        }
        return sums;
    }

    private List<String> surnames(Path lists) {
        var names = new LinkedHashSet<String>();
        var listed = Pattern.compile("(?m)^ *last_name: \\[([^]]+)]").matcher(read(lists.resolve("faker-fr.yml")));
        if (listed.find()) {
            names.addAll(List.of(listed.group(1).split(", *")));
        }
        while (names.size() < SURNAMES) {
            names.add(invented());
        }
        return List.copyOf(new ArrayList<>(names));
    }

    private String invented() {
        var name = new StringBuilder(random.nextInt(30) == 0 ? "Le " : "");
        for (var i = 1 + random.nextInt(3); i > 0; i--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString();
    }

    private List<String> firstNames(Path lists) {
        var rare = new ArrayList<>(read(lists.resolve("insee-prenoms.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList());
        Collections.shuffle(rare, random);
        return Stream.concat(COMMON_FIRST_NAMES.stream(), rare.stream())
                .distinct()
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
