package org.ent4j.directory.mission;

/** As what somebody acts on a lettre de mission. */
public enum MissionRole {
    /** The service of the académie for the digital in schools; DRANE since 2020. */
    DANE(false),
    SECRETAIRE_GENERAL(false),
    DIRECTION(true),
    CHEF_ETABLISSEMENT(true),
    ADMINISTRATEUR(true);

    private final boolean inSchool;

    MissionRole(boolean inSchool) {
        this.inSchool = inSchool;
    }

    /** Whether one has the role in one school, and not for the whole académie. */
    public boolean isInSchool() {
        return inSchool;
    }
}
