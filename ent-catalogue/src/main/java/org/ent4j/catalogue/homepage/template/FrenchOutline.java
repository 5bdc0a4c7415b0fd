package org.ent4j.catalogue.homepage.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ent4j.catalogue.homepage.MapPosition;

/**
 * The outline of France in Europe, as a drawing on which a school is marked: pages load no map from elsewhere. It is drawn by hand,
 * true to some ten kilometres: it shows in which part of the country a school is, not in which street.
 */
final class FrenchOutline {

    static final int WIDTH = 160;
    static final int HEIGHT = 158;

    private static final double WEST = -5.2;
    private static final double NORTH = 51.3;
    private static final double EAST = 9.8;
    private static final double SOUTH = 41.2;
    private static final double DEGREE = 15.5;

    /** A degree of longitude is so much shorter than one of latitude, in the middle of the country. */
    private static final double SHORTER = Math.cos(Math.toRadians(46.5));

    /** Longitudes and latitudes from Dunkerque against the clock. */
    private static final String MAINLAND = """
            2.37,51.04 1.85,50.97 1.58,50.73 1.56,50.4 1.42,50.07 1.08,49.93 0.37,49.77 0.1,49.49 -0.25,49.28 -1.1,49.37
            -1.26,49.68 -1.94,49.72 -1.85,49.38 -1.6,48.84 -1.5,48.64 -2.03,48.65 -2.75,48.53 -3.05,48.85 -3.98,48.73 -4.77,48.5
            -4.75,48.34 -4.35,48.32 -4.6,48.2 -4.3,48.1 -4.73,48.04 -4.37,47.8 -3.4,47.7 -2.95,47.55 -2.5,47.28 -2.15,47.0
            -1.8,46.5 -1.18,46.15 -1.1,45.6 -1.2,45.0 -1.25,44.55 -1.56,43.48 -1.78,43.36 -0.75,42.95 0.0,42.7 0.67,42.7
            0.7,42.85 1.45,42.6 1.95,42.4 2.5,42.35 3.17,42.43 3.03,42.75 3.1,43.1 3.5,43.28 3.95,43.53 4.43,43.45
            4.85,43.38 5.35,43.25 5.95,43.08 6.4,43.1 6.7,43.25 7.02,43.53 7.52,43.78 7.65,44.12 6.9,44.4 7.03,44.68
            6.7,44.95 7.0,45.2 7.1,45.5 6.85,45.85 7.04,45.97 6.8,46.4 6.25,46.3 6.0,46.15 6.1,46.55 6.45,46.9
            7.0,47.35 7.58,47.58 7.58,48.1 7.8,48.58 8.2,48.97 7.6,49.08 7.1,49.13 6.75,49.2 6.37,49.46 5.8,49.54
            5.35,49.62 4.95,49.8 4.87,50.15 4.7,49.98 4.2,49.97 4.1,50.3 3.65,50.45 3.2,50.73 2.65,50.82
            """;

    private static final String CORSICA = """
            9.4,43.0 9.55,42.1 9.28,41.45 8.85,41.6 8.65,42.0 8.6,42.4 9.25,42.72
            """;

    /** As SVG has it. */
    static final String PATH = path(MAINLAND) + " " + path(CORSICA);

    private FrenchOutline() {}

    /** Whether it is on the drawing. */
    static boolean contains(MapPosition position) {
        return position.longitude() > WEST
                && position.longitude() < EAST
                && position.latitude() > SOUTH
                && position.latitude() < NORTH;
    }

    static String x(double longitude) {
        return tenths((longitude - WEST) * SHORTER * DEGREE);
    }

    static String y(double latitude) {
        return tenths((NORTH - latitude) * DEGREE);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String path(String coast) {
        return Arrays.stream(coast.strip().split("\\s+"))
                .map(FrenchOutline::point)
                .collect(Collectors.joining(" L", "M", " Z"));
    }

    private static String point(String degrees) {
        var parts = degrees.split(",");
        return x(Double.parseDouble(parts[0])) + " " + y(Double.parseDouble(parts[1]));
    }
}
