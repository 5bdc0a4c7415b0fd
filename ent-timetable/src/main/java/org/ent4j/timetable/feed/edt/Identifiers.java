package org.ent4j.timetable.feed.edt;

import java.util.HashMap;
import java.util.Map;

/** Which attributes identify a person, and under which name the timetable has them. */
final class Identifiers {

    /** Older exports spell {@code IdPN}. */
    private static final Map<String, String> NAMES = Map.of(
            "IDSTS", "IDSTS",
            "IdPN", "IDPN",
            "IDPN", "IDPN",
            "IDCAS", "IDCAS",
            "NumeroNational", "INE",
            "IDSconet", "IDSCONET",
            "IDEtablissement", "IDETABLISSEMENT");

    private Identifiers() {}

    static Map<String, String> read(EdtFile file) {
        var found = new HashMap<String, String>();
        NAMES.forEach((attribute, name) -> file.attribute(attribute).ifPresent(value -> found.put(name, value)));
        return found;
    }
}
