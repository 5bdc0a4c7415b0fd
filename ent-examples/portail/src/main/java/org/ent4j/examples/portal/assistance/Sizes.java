package org.ent4j.examples.portal.assistance;

import org.ent4j.examples.portal.web.Words;

/** How big files are, in words. */
public final class Sizes {

    private static final long KILO = 1024;

    private Sizes() {}

    /** {@code 12 ko}: rounded up. */
    public static String of(long bytes, Words words) {
        var kilos = (bytes + KILO - 1) / KILO;
        return kilos < KILO
                ? words.in("%d ko", "%d kB").formatted(kilos)
                : words.in("%d Mo", "%d MB").formatted((kilos + KILO - 1) / KILO);
    }
}
