package org.ent4j.catalogue.mediacentre;

import java.util.regex.Pattern;

/**
 * A publisher or a distributor.
 *
 * @param id {@code SIREN_ISNI}, nine digits and sixteen, or ""
 * @param name or "", as lists name publishers alone
 */
public record Organisation(String id, String name) {

    public static final Organisation NONE = new Organisation("", "");

    private static final Pattern SIREN_ISNI = Pattern.compile("[0-9]{9}_[0-9]{15}[0-9X]");

    public static Organisation of(String id) {
        return new Organisation(id, "");
    }

    /** Whether the id is a SIREN and an ISNI; the last sign of an ISNI may be an X. */
    public boolean isWellNumbered() {
        return SIREN_ISNI.matcher(id).matches();
    }
}
