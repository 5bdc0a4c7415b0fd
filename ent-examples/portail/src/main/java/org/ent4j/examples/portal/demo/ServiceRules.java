package org.ent4j.examples.portal.demo;

import static java.util.Map.entry;
import static org.ent4j.model.person.Profil.ACCOMPAGNANT;
import static org.ent4j.model.person.Profil.DIRECTION;
import static org.ent4j.model.person.Profil.DOCUMENTALISTE;
import static org.ent4j.model.person.Profil.ELEVE;
import static org.ent4j.model.person.Profil.ENSEIGNANT;
import static org.ent4j.model.person.Profil.NON_ENSEIGNANT;
import static org.ent4j.model.person.Profil.PARENT;
import static org.ent4j.model.person.Profil.VIE_SCOLAIRE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * Who enters the usual services of the demonstration's school: the roles of the training deck's default grid (A3) where it names
 * the service, else the role of services that have no other.
 */
final class ServiceRules {

    private static final String ACCESS = Role.ACCES_AU_SERVICE.value();
    private static final List<Profil> STAFF =
            List.of(ENSEIGNANT, NON_ENSEIGNANT, DIRECTION, DOCUMENTALISTE, VIE_SCOLAIRE, ACCOMPAGNANT);

    /** As the deck has it. */
    private static final Map<String, Map<Profil, String>> GRID = Map.ofEntries(
            entry("absences", withFamilies("Chef établissement", "Responsable vie scolaire")),
            entry("cahier-de-textes", withFamilies("Chef établissement", "CPE")),
            entry("carnet-de-liaison", withFamilies("Direction", "Direction")),
            entry("evaluations", withFamilies("Chef établissement", "Consultation")),
            entry("publipostage", both("Gestionnaire publipostage")),
            entry(
                    "punitions",
                    Map.of(
                            DIRECTION, "Responsable vie scolaire",
                            VIE_SCOLAIRE, "Responsable vie scolaire",
                            ELEVE, "Elève",
                            PARENT, "Responsable légal")),
            entry("tableau-de-bord", both("Consultation")),
            entry("vie-de-l-eleve", both("Consultation")));

    private ServiceRules() {}

    private static Map<Profil, String> withFamilies(String direction, String vieScolaire) {
        return Map.of(
                DIRECTION, direction,
                VIE_SCOLAIRE, vieScolaire,
                ENSEIGNANT, "Enseignant",
                ELEVE, "Elève",
                PARENT, "Responsable légal");
    }

    private static Map<Profil, String> both(String role) {
        return Map.of(DIRECTION, role, VIE_SCOLAIRE, role);
    }

    /**
     * The rules of a service.
     *
     * @param population as the usual services propose it, in words
     * @param administrators users who enter what is for administrators
     */
    static List<RightsChange> of(String code, String population, StructureId school, List<PersonId> administrators) {
        var given = Optional.ofNullable(GRID.get(code)).orElseGet(() -> proposed(population));
        var roles = new EnumMap<Profil, String>(given);
        var changes = new ArrayList<RightsChange>();
        changes.add(new RightsChange.ServicePut(service(code, roles)));
        roles.forEach((profil, role) -> changes.add(rule(code, school, profil, role)));
        if (population.contains("administrateurs")) {
            administrators.forEach(user -> changes.add(grant(code, user)));
        }
        return changes;
    }

    private static Map<Profil, String> proposed(String population) {
        var roles = new EnumMap<Profil, String>(Profil.class);
        var all = population.equals("tous");
        if (all || population.contains("personnels")) {
            STAFF.forEach(profil -> roles.put(profil, ACCESS));
        }
        if (all || population.contains("élèves")) {
            roles.put(ELEVE, ACCESS);
        }
        if (all || population.contains("parents")) {
            roles.put(PARENT, ACCESS);
        }
        if (population.contains("enseignants")) {
            roles.put(ENSEIGNANT, ACCESS);
        }
        if (population.contains("direction")) {
            roles.put(DIRECTION, ACCESS);
        }
        return roles;
    }

    private static Service service(String code, Map<Profil, String> roles) {
        var names = Stream.concat(roles.values().stream(), Stream.of(ACCESS)).distinct();
        return new Service(
                new ServiceId(code),
                names.map(name -> new Role(new RoleName(name), Set.of())).toList());
    }

    private static RightsChange rule(String code, StructureId school, Profil profil, String role) {
        return new RightsChange.RulePut(AccessRule.of(
                "%s/%s/%s".formatted(school, code, profil),
                code,
                role,
                new Target.OfStructures(Set.of(school)),
                Population.of(profil)));
    }

    private static RightsChange grant(String code, PersonId user) {
        return new RightsChange.GrantGiven(new Grant(
                new RuleId("%s/%s".formatted(user, code)),
                new ServiceId(code),
                Role.ACCES_AU_SERVICE,
                user,
                Validity.ALWAYS));
    }
}
