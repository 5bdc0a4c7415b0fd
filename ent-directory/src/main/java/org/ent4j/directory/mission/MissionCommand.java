package org.ent4j.directory.mission;

import java.util.Set;

/** What can be done with a lettre de mission, and by whom. */
public enum MissionCommand {
    VALIDATE(MissionRole.SECRETAIRE_GENERAL),
    HAND_OVER(MissionRole.DIRECTION, MissionRole.CHEF_ETABLISSEMENT),
    SIGN_AS_ADMINISTRATOR(MissionRole.ADMINISTRATEUR),
    SIGN_AS_HEAD(MissionRole.CHEF_ETABLISSEMENT),
    /** The sources do not say who sends it back: anybody of the school who had it in hand. */
    RETURN(MissionRole.ADMINISTRATEUR, MissionRole.DIRECTION, MissionRole.CHEF_ETABLISSEMENT),
    /** Not in the sources, as {@link #WITHDRAW}: the mission is a volunteer's. */
    DECLINE(MissionRole.ADMINISTRATEUR),
    WITHDRAW(MissionRole.DANE);

    private final Set<MissionRole> roles;

    MissionCommand(MissionRole... roles) {
        this.roles = Set.of(roles);
    }

    public Set<MissionRole> roles() {
        return roles;
    }
}
