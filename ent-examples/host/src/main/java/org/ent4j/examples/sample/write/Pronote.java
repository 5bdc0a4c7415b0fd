package org.ent4j.examples.sample.write;

import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.School;

/** Identifiers as Pronote gives them: sixteen signs that mean nothing. */
final class Pronote {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;

    private Pronote() {}

    /** The identifier of what has that key in the school. */
    static String id(School school, String key) {
        var dice = Dice.of(school.structure(), key.hashCode());
        var id = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(dice.below(SIGNS.length())));
        }
        return id.toString();
    }
}
