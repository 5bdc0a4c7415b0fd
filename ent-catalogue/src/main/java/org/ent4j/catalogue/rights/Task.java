package org.ent4j.catalogue.rights;

import org.ent4j.model.text.Label;

/** What somebody may be entrusted with, in a scope. */
public enum Task {
    MANAGE_SERVICES("Gérer les services", "Manage services"),
    MANAGE_MEDIACENTRE("Paramétrer le médiacentre", "Set up the médiacentre"),
    EXPORT_TO_GAR("Exporter vers le GAR", "Export to the GAR"),
    MANAGE_PRONOTE("Connecter Pronote et e-sidoc", "Connect Pronote and e-sidoc"),
    MANAGE_HOME_PAGE("Gérer la page d'accueil", "Manage the home page"),
    MANAGE_RUBRIQUES("Gérer les rubriques", "Manage rubriques"),
    SEND_MAILINGS("Préparer publipostages et communications ciblées", "Prepare mailings and targeted messages"),
    SEE_INDICATORS("Voir les indicateurs", "See indicators"),
    SEE_TRACES("Voir les traces", "See traces"),
    MANAGE_SCHOOL("Paramétrer l'établissement et ses quotas", "Set up the school and its quotas");

    private final Label label;

    Task(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
