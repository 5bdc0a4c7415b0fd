package org.ent4j.examples.cli.viescolaire;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids of what a command makes, short enough to be typed. */
final class Numbers {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Numbers() {}

    static String next() {
        return HexFormat.of().toHexDigits(CHANCE.nextInt());
    }
}
