package org.ent4j.ticketing.feed.pivot;

import java.util.Arrays;
import java.util.Optional;

/** A text of the pivot. Source: OPEN-ENT support, module support-pivot, {@code iwsticket.json}. */
public enum PivotField {
    ID_IWS("id_iws"),
    ID_ENT("id_ent"),
    ID_JIRA("id_jira"),
    COLLECTIVITE("collectivite"),
    ACADEMIE("academie"),
    DEMANDEUR("demandeur"),
    TYPE_DEMANDE("type_demande"),
    TITRE("titre"),
    DESCRIPTION("description"),
    PRIORITE("priorite"),
    STATUT_IWS("statut_iws"),
    STATUT_ENT("statut_ent"),
    STATUT_JIRA("statut_jira"),
    DATE_CREATION("date_creation"),
    DATE_RESOLUTION_IWS("date_resolution_iws"),
    DATE_RESOLUTION_ENT("date_resolution_ent"),
    DATE_RESOLUTION_JIRA("date_resolution_jira"),
    /** For level 1. */
    REPONSE_TECHNIQUE("reponse_technique"),
    /** For who asked. */
    REPONSE_CLIENT("reponse_client"),
    /** Who holds the ticket. */
    ATTRIBUTION("attribution");

    /** The lists, whose names stand beside those of the texts. */
    public static final String MODULES = "modules";

    public static final String COMMENTAIRES = "commentaires";
    public static final String PJ = "pj";

    private final String key;

    PivotField(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<PivotField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** {@code dd/MM/yyyy HH:mm:ss}. */
    boolean isDate() {
        return key.startsWith("date_");
    }
}
