package org.ent4j.catalogue.homepage;

import java.util.Arrays;

/**
 * Where France is, as boxes of whole and half degrees around each territory. They are wide: what is out of all of them is not in
 * France, what is in one of them may be over the border or in the sea.
 */
enum FrenchTerritory {
    METROPOLE(41, 51.5, -5.5, 10),
    GUADELOUPE_MARTINIQUE(14, 18.5, -63.5, -60.5),
    GUYANE(2, 6, -55, -51),
    REUNION(-21.5, -20.5, 55, 56),
    MAYOTTE(-13.5, -12.5, 44.5, 45.5),
    SAINT_PIERRE_ET_MIQUELON(46.5, 47.5, -56.5, -56),
    NOUVELLE_CALEDONIE(-23, -19, 163, 168.5),
    POLYNESIE(-28, -7.5, -155, -134),
    WALLIS_ET_FUTUNA(-14.5, -13, -178.5, -176);

    private final double south;
    private final double north;
    private final double west;
    private final double east;

    FrenchTerritory(double south, double north, double west, double east) {
        this.south = south;
        this.north = north;
        this.west = west;
        this.east = east;
    }

    static boolean contains(MapPosition position) {
        return Arrays.stream(values()).anyMatch(each -> each.has(position));
    }

    private boolean has(MapPosition position) {
        return position.latitude() >= south
                && position.latitude() <= north
                && position.longitude() >= west
                && position.longitude() <= east;
    }
}
