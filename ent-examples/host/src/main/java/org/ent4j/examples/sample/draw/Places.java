package org.ent4j.examples.sample.draw;

import java.util.List;

/**
 * Towns, streets and telephones that are nobody's: town names are made up, postal codes start with 99, which La Poste
 * gives to no town, and telephone numbers lie in the ranges that Arcep keeps for works of fiction (decision 2018-0881).
 */
public final class Places {

    private static final List<String> HEADS =
            List.of("Val", "Mont", "Roche", "Font", "Belle", "Clair", "Aigue", "Haute", "Noir", "Vau", "Cham", "Bris");
    private static final List<String> TAILS = List.of(
            "mirande", "sorbier", "lune", "bruyant", "aurore", "cendrel", "orvane", "lysse", "perdrix", "embrune");
    private static final List<String> RIVERS =
            List.of("", "", "", "-sur-Rivette", "-sur-Ondaine-Neuve", "-les-Sources", "-en-Valmont", "-la-Jolie-Lande");
    private static final List<String> STREETS = List.of(
            "rue des Tilleuls",
            "rue de l'Église",
            "avenue de la Gare",
            "impasse des Lilas",
            "place du Marché",
            "rue du Moulin",
            "chemin des Écoliers",
            "boulevard de la République",
            "allée des Cerisiers",
            "rue Haute",
            "rue de la Fontaine",
            "quai des Mariniers",
            "route du Lavoir",
            "rue des Frères-Lumineux",
            "square des Arts");
    private static final List<String> LANDLINES = List.of("1 99 00", "2 61 91", "3 53 01", "4 65 71", "5 36 49");

    private Places() {}

    public static Town town(Dice dice) {
        var name = dice.pick(HEADS) + dice.pick(TAILS) + dice.pick(RIVERS);
        return new Town(name, "99" + padded(100 + dice.below(900), 3));
    }

    public static String street(Dice dice) {
        return dice.between(1, 120) + " " + dice.pick(STREETS);
    }

    public static String landline(Dice dice) {
        return "+33 " + dice.pick(LANDLINES) + pair(dice) + pair(dice);
    }

    public static String mobile(Dice dice) {
        return "+33 6 39 98" + pair(dice) + pair(dice);
    }

    private static String pair(Dice dice) {
        return " " + padded(dice.below(100), 2);
    }

    /** The number with zeros before it. */
    public static String padded(long number, int digits) {
        var text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** A town and its postal code. */
    public record Town(String name, String postalCode) {}
}
