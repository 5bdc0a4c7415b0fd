package org.ent4j.directory.feed.oneroster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.person.Profil;

/**
 * What the roles of OneRoster are to the portal, in one table. The format does not know French functions, so that a role
 * never gives more than it says: an administrator is staff, and only a principal is a head of school. A host that knows
 * better says so with {@link #with}.
 */
public record OneRosterRoles(Map<String, Profil> profils) {

    private static final Map<String, Profil> USUAL = Map.ofEntries(
            Map.entry("student", Profil.ELEVE),
            Map.entry("teacher", Profil.ENSEIGNANT),
            Map.entry("parent", Profil.PARENT),
            Map.entry("guardian", Profil.PARENT),
            Map.entry("relative", Profil.PARENT),
            Map.entry("principal", Profil.DIRECTION),
            Map.entry("administrator", Profil.NON_ENSEIGNANT),
            Map.entry("siteAdministrator", Profil.NON_ENSEIGNANT),
            Map.entry("districtAdministrator", Profil.NON_ENSEIGNANT),
            Map.entry("systemAdministrator", Profil.NON_ENSEIGNANT),
            Map.entry("counselor", Profil.NON_ENSEIGNANT),
            Map.entry("proctor", Profil.VIE_SCOLAIRE),
            Map.entry("aide", Profil.ACCOMPAGNANT));

    public OneRosterRoles {
        profils = Map.copyOf(profils);
    }

    public static OneRosterRoles usual() {
        return new OneRosterRoles(USUAL);
    }

    /** This table with another meaning of a role, or with a role more ({@code "ext:cpe"}). */
    public OneRosterRoles with(String role, Profil profil) {
        var more = new HashMap<>(profils);
        more.put(role, profil);
        return new OneRosterRoles(more);
    }

    public Optional<Profil> of(String role) {
        return Optional.ofNullable(profils.get(role));
    }

    static List<String> words() {
        return List.copyOf(USUAL.keySet());
    }

    /** The role of version 1.2 that is written for a profil. */
    static String written(Profil profil) {
        return switch (profil) {
            case ELEVE -> "student";
            case PARENT -> "guardian";
            case ENSEIGNANT, DOCUMENTALISTE -> "teacher";
            case DIRECTION -> "principal";
            case ACCOMPAGNANT -> "aide";
            case VIE_SCOLAIRE -> "proctor";
            case NON_ENSEIGNANT, ACADEMIE, COLLECTIVITE, INVITE -> "siteAdministrator";
        };
    }
}
