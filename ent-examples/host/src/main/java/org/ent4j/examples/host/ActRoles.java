package org.ent4j.examples.host;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.answer.Request;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;

/**
 * The service of vie scolaire as rules of access know it: each act is one role. The names stand in the rules that a school
 * has stored, so that they stay when an act is worded otherwise.
 */
public final class ActRoles {

    public static final ServiceId SERVICE = new ServiceId("vie-scolaire");

    private static final Map<Act, String> NAMES = Map.ofEntries(
            Map.entry(Act.CALL_THE_ROLL, "Appel"),
            Map.entry(Act.LOCK_ROLL_CALLS, "Verrouillage des appels"),
            Map.entry(Act.COMPLETE_ABSENCES, "Déclaration des absences"),
            Map.entry(Act.TREAT_ABSENCES, "Traitement des absences"),
            Map.entry(Act.NOTE_OBSERVATIONS, "Observations"),
            Map.entry(Act.DECLARE_INCIDENTS, "Incidents"),
            Map.entry(Act.GIVE_PUNITIONS, "Punitions"),
            Map.entry(Act.SANCTION, "Sanctions"),
            Map.entry(Act.SEE_ABSENCES, "Consultation des absences"),
            Map.entry(Act.SEE_DISCIPLINE, "Consultation des punitions"),
            Map.entry(Act.SEE_SANCTIONS, "Consultation des sanctions"),
            Map.entry(Act.SEE_ALERTS, "Alertes"),
            Map.entry(Act.HANDLE_ALERTS, "Traitement des alertes"),
            Map.entry(Act.SEE_DASHBOARDS, "Tableaux de bord"),
            Map.entry(Act.WRITE_CARNET, "Carnet de liaison"),
            Map.entry(Act.ACKNOWLEDGE_CARNET, "Signature du carnet"),
            Map.entry(Act.WRITE_CAHIER, "Cahier de textes"),
            Map.entry(Act.SEE_CAHIER, "Consultation du cahier de textes"),
            Map.entry(Act.STAMP_CAHIER, "Visa du cahier de textes"),
            Map.entry(Act.RECORD_STAYS, "Présences ailleurs"),
            Map.entry(Act.SET_REGIMES, "Régimes de sortie"),
            Map.entry(Act.AUTHORISE_SORTIES, "Autorisations de sortie"),
            Map.entry(Act.SEE_WHEREABOUTS, "Localisation des élèves"),
            Map.entry(Act.PRINT_REGISTER, "Registre d'appel"),
            Map.entry(Act.SET_EVALUATIONS, "Paramétrage des évaluations"),
            Map.entry(Act.WRITE_MARKS, "Saisie des évaluations"),
            Map.entry(Act.SEE_MARKS, "Consultation des évaluations"),
            Map.entry(Act.HOLD_CONSEIL, "Conseil de classe"),
            Map.entry(Act.WRITE_BULLETINS, "Bulletins"),
            Map.entry(Act.EXPORT_LIVRETS, "Livrets scolaires"),
            Map.entry(Act.SEE_BULLETINS, "Consultation des bulletins"),
            Map.entry(Act.GRANT_DISPENSES, "Dispenses"),
            Map.entry(Act.SEE_HISTORY, "Historique des élèves"));

    private ActRoles() {}

    public static RoleName of(Act act) {
        return new RoleName(Optional.ofNullable(NAMES.get(act))
                .orElseThrow(() -> new IllegalStateException(
                        "The act %s has no role.\nMaybe it is new, and ActRoles does not name it yet."
                                .formatted(act))));
    }

    /** The service with all of its roles, in the order of the acts. */
    public static Service service() {
        return new Service(
                SERVICE,
                Stream.of(Act.values()).map(act -> new Role(of(act), Set.of())).toList());
    }

    /** Whether somebody may do it, as rules of access are asked. */
    public static Request request(Actor actor, Act act) {
        return new Request(SchoolUsers.id(actor), SERVICE, of(act));
    }
}
