package org.ent4j.directory.mission;

import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** What can be done with a lettre de mission, and by whom. */
public enum MissionCommand implements Labelled {
    VALIDATE("valider", "validate", MissionRole.SECRETAIRE_GENERAL),
    HAND_OVER(
            "remettre à l'établissement",
            "hand over to the school",
            MissionRole.DIRECTION,
            MissionRole.CHEF_ETABLISSEMENT),
    SIGN_AS_ADMINISTRATOR("signer en tant qu'administrateur", "sign as administrator", MissionRole.ADMINISTRATEUR),
    SIGN_AS_HEAD("signer en tant que chef d'établissement", "sign as head", MissionRole.CHEF_ETABLISSEMENT),
    /** The sources do not say who sends it back: anybody of the school who had it in hand. */
    RETURN("retourner", "return", MissionRole.ADMINISTRATEUR, MissionRole.DIRECTION, MissionRole.CHEF_ETABLISSEMENT),
    /** Not in the sources, as {@link #WITHDRAW}: the mission is a volunteer's. */
    DECLINE("décliner", "decline", MissionRole.ADMINISTRATEUR),
    WITHDRAW("retirer", "withdraw", MissionRole.DANE);

    private final Label label;
    private final Set<MissionRole> roles;

    MissionCommand(String fr, String en, MissionRole... roles) {
        this.label = Label.of(fr, en);
        this.roles = Set.of(roles);
    }

    public Set<MissionRole> roles() {
        return roles;
    }

    @Override
    public Label label() {
        return label;
    }
}
