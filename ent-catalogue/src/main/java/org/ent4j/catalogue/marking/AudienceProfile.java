package org.ent4j.catalogue.marking;

/** Profiles of the DNMA. */
public enum AudienceProfile {
    ELEVE,
    ENSEIGNANT,
    PARENT,
    ADMIN_VIE_SCOL_TECH,
    AUTRE
}
