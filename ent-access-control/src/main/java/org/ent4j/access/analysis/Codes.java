package org.ent4j.access.analysis;

import java.util.Locale;

/** Codes of findings that come in several kinds. */
final class Codes {

    private Codes() {}

    /** {@code ("analysis.dead", EMPTY_SITE)} gives {@code "analysis.dead.empty-site"}. */
    static String of(String stem, Enum<?> kind) {
        return stem + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
