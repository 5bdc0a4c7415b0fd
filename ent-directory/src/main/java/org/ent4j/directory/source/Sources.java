package org.ent4j.directory.source;

import java.util.Comparator;
import java.util.List;

/**
 * The sources by the trust that they deserve: a poorer one completes a richer one, and never overwrites it.
 *
 * <p>SIECLE comes after AAF, although AAF is made of it: AAF arrives every night by itself, with the identities that the
 * académie has settled, while an export of SIECLE is as old as the day on which somebody made it. It comes before STS,
 * which says nothing of pupils and guardians.
 */
public final class Sources {

    public static final String AAF = "AAF";
    public static final String AAF_1D = "AAF1D";

    /** Below AAF 1D, which is drawn from it every night and has ids; an export of ONDE is as old as its day and has none. */
    public static final String ONDE = "ONDE";

    public static final String SIECLE = "SIECLE";
    public static final String STS = "STS";
    public static final String CSV = "CSV";
    /** As rich as a CSV file: another system's people with ids that last, and no national numbers to be sure of. */
    public static final String ONEROSTER = "ONEROSTER";

    public static final String EDT = "EDT";
    public static final String UDT = "UDT";
    public static final String SSO = "SSO";
    public static final String MANUAL = "MANUAL";

    private static final List<String> BY_TRUST =
            List.of(AAF, AAF_1D, SIECLE, ONDE, STS, CSV, ONEROSTER, EDT, UDT, SSO, MANUAL);

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
