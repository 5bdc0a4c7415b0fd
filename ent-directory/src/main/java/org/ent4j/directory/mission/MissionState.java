package org.ent4j.directory.mission;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Where a lettre de mission is. */
public enum MissionState implements Labelled {
    /** Drafted by the DANE. */
    DRAFT("projet", "draft"),
    /** Validated by the secrétaire général. */
    VALIDATED("validée", "validated"),
    /** With the administrator, who has it from the direction. */
    HANDED_OVER("remise à l'établissement", "handed over to the school"),
    SIGNED_BY_ADMINISTRATOR("signée par l'administrateur", "signed by the administrator"),
    SIGNED_BY_HEAD("signée par le chef d'établissement", "signed by the head"),
    /** Signed by both. */
    SIGNED("signée", "signed"),
    /** Back at the DANE with both signatures. */
    RETURNED("retournée", "returned"),
    /** The administrator does not take the mission. */
    DECLINED("déclinée", "declined"),
    /** The DANE took it back. */
    WITHDRAWN("retirée", "withdrawn");

    private final Label label;

    MissionState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
