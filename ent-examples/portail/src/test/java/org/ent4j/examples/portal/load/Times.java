package org.ent4j.examples.portal.load;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long one kind of request took.
 *
 * @param nanos of each, sorted
 */
record Times(String kind, long[] nanos) {

    Times {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    int count() {
        return nanos.length;
    }

    /** In milliseconds; 0 when there are none. */
    double quantile(double share) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, Math.floor(share * nanos.length))] / 1e6;
    }

    /** {@code page 1200 3.1 8.4 15.0}: kind, how many, median, p95, p99. */
    String line() {
        return String.format(
                Locale.ROOT, "%s %d %.3f %.3f %.3f", kind, count(), quantile(0.5), quantile(0.95), quantile(0.99));
    }
}
