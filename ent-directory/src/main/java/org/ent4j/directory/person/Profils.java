package org.ent4j.directory.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.person.Profil;

/** What members of staff are to the portal, by their <i>fonctions</i> (codes of AAF and STS). */
public final class Profils {

    private static final Map<String, Profil> BY_FONCTION = Map.ofEntries(
            Map.entry("ENS", Profil.ENSEIGNANT),
            Map.entry("DOC", Profil.DOCUMENTALISTE),
            Map.entry("DIR", Profil.DIRECTION),
            Map.entry("EDU", Profil.VIE_SCOLAIRE),
            Map.entry("AED", Profil.VIE_SCOLAIRE),
            Map.entry("SUR", Profil.VIE_SCOLAIRE),
            Map.entry("AEH", Profil.ACCOMPAGNANT),
            Map.entry("ASH", Profil.ACCOMPAGNANT));

    private static final Profil[] STRONGEST_FIRST = {
        Profil.DIRECTION, Profil.ENSEIGNANT, Profil.DOCUMENTALISTE, Profil.VIE_SCOLAIRE, Profil.ACCOMPAGNANT
    };

    private Profils() {}

    /** The strongest of those that the fonctions give; staff when none gives any. */
    public static Profil ofStaff(Collection<Fonction> fonctions) {
        return strongest(fonctions).orElse(Profil.NON_ENSEIGNANT);
    }

    /** Somebody who stands before pupils: the librarian where that is all that the fonctions say, else a teacher. */
    public static Profil ofTeacher(Collection<Fonction> fonctions) {
        var librarian = fonctions.contains(new Fonction("DOC")) && !fonctions.contains(new Fonction("ENS"));
        return librarian ? Profil.DOCUMENTALISTE : Profil.ENSEIGNANT;
    }

    /** Somebody who does not stand before pupils, whatever the fonctions say of teaching. */
    public static Profil ofOtherStaff(Collection<Fonction> fonctions) {
        return ofStaff(fonctions.stream()
                .filter(fonction -> !fonction.value().equals("ENS"))
                .toList());
    }

    private static Optional<Profil> strongest(Collection<Fonction> fonctions) {
        return Stream.of(STRONGEST_FIRST)
                .filter(profil ->
                        fonctions.stream().anyMatch(fonction -> profil.equals(BY_FONCTION.get(fonction.value()))))
                .findFirst();
    }
}
