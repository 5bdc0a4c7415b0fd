package org.ent4j.directory.account;

import org.ent4j.model.text.Label;

/**
 * Where an account is in its life; {@link AccountLife#TABLE} says how it goes on. Only {@link #OPERATIONNEL} signs in.
 * <i>Restauré</i> is no state: an account that is restored is again what it was, and its events say that it was restored.
 */
public enum AccountState {
    A_ACTIVER("à activer", "to be activated"),
    OPERATIONNEL("opérationnel", "operational"),
    BLOQUE("bloqué", "blocked"),
    SUSPENDU("suspendu", "suspended"),
    DESACTIVE("désactivé", "deactivated"),
    DISPARU("disparu", "disappeared"),
    PRE_SUPPRIME("pré-supprimé", "marked for deletion"),
    SUPPRIME("supprimé", "deleted");

    private final Label label;

    AccountState(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
