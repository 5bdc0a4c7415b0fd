package org.ent4j.timetable.feed.edt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which attributes identify a person, and under which name the timetable has them. */
enum Identifiers {
    TEACHER(List.of(
            new Name("IDSTS", "IDSTS"),
            new Name("IdPN", "IDPN"),
            new Name("IDPN", "IDPN"),
            new Name("IDCAS", "IDCAS"))),
    PUPIL(List.of(
            new Name("NumeroNational", "INE"),
            new Name("IDSconet", "IDSCONET"),
            new Name("IDEtablissement", "IDETABLISSEMENT"),
            new Name("IdPN", "IDPN"),
            new Name("IDPN", "IDPN"),
            new Name("IDCAS", "IDCAS")));

    private final List<Name> names;

    Identifiers(List<Name> names) {
        this.names = names;
    }

    Map<String, String> read(EdtFile file) {
        var found = new HashMap<String, String>();
        names.forEach(name -> file.attribute(name.attribute()).ifPresent(value -> found.put(name.identifier(), value)));
        return found;
    }

    private record Name(String attribute, String identifier) {}
}
