package org.ent4j.directory.source;

import java.util.Comparator;
import java.util.List;

/** The sources by the trust that they deserve: a poorer one completes a richer one, and never overwrites it. */
public final class Sources {

    public static final String AAF = "AAF";
    public static final String AAF_1D = "AAF1D";
    public static final String STS = "STS";
    public static final String CSV = "CSV";
    public static final String EDT = "EDT";
    public static final String UDT = "UDT";
    public static final String SSO = "SSO";
    public static final String MANUAL = "MANUAL";

    private static final List<String> BY_TRUST = List.of(AAF, AAF_1D, STS, CSV, EDT, UDT, SSO, MANUAL);

    /** The richest first, unknown sources last and by name. */
    public static final Comparator<String> RICHEST_FIRST =
            Comparator.<String>comparingInt(Sources::rank).thenComparing(Comparator.naturalOrder());

    private Sources() {}

    /** All sources that have a name here, the richest first. */
    public static List<String> known() {
        return BY_TRUST;
    }

    /** Whether what the first says may replace what the second said. */
    public static boolean mayOverwrite(String source, String earlier) {
        return rank(source) <= rank(earlier);
    }

    private static int rank(String source) {
        var rank = BY_TRUST.indexOf(source);
        return rank < 0 ? BY_TRUST.size() : rank;
    }
}
