package org.ent4j.examples.portal.rights;

import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.text.Label;

/** The roles of the portal's own services: those that no module of the library has acts or tasks for. */
public enum PortalRole {
    SEARCH_PEOPLE("annuaire", "Consultation de l'annuaire", "Search of people"),
    MANAGE_PEOPLE("annuaire", "Gestion de l'annuaire", "Management of people"),
    RESET_PASSWORDS("annuaire", "Réinitialisation des mots de passe", "Reset of passwords"),
    SEE_TIMETABLE("emploi-du-temps", "Consultation de l'emploi du temps", "Timetable"),
    IMPORT_TIMETABLE("emploi-du-temps", "Import de l'emploi du temps", "Import of the timetable"),
    SEE_RIGHTS("droits", "Consultation des droits", "Rights"),
    CHANGE_RIGHTS("droits", "Gestion des droits", "Management of rights"),
    SEE_OWN_DISCIPLINE("suivi", "Suivi de l'élève", "Follow-up of a pupil"),
    USE_MEDIACENTRE("mediacentre", "Accès au médiacentre", "Médiacentre"),
    ASK_FOR_HELP("assistance", "Demandeur", "Requester"),
    ANSWER_QUESTIONS("assistance", "Correspondant ENT", "Correspondent"),
    TREAT_TICKETS("assistance", "Assistance académique", "Level 1 of assistance"),
    ROUTE_TICKETS("assistance", "Gestion du routage", "Management of routing"),
    TREAT_ESCALATIONS("assistance", "Centre de support de l'éditeur", "Vendor's support centre");

    private final ServiceId service;
    private final RoleName role;
    private final Label label;

    PortalRole(String service, String fr, String en) {
        this.service = new ServiceId(service);
        this.role = new RoleName(fr);
        this.label = Label.of(fr, en);
    }

    public ServiceId service() {
        return service;
    }

    /** As rules name it. */
    public RoleName role() {
        return role;
    }

    public Label label() {
        return label;
    }
}
