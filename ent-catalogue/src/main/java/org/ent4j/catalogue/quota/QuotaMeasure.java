package org.ent4j.catalogue.quota;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * What is limited. Source: the product has quotas of storage in its administration (training of 2018), and one of
 * uploads a week in its chat (Kosmos' customisations of Element, 2025); their values are not published, so that they
 * are all settings.
 */
public enum QuotaMeasure implements Labelled {
    STORAGE_MIB("espace de stockage", "storage", "Mio", "MiB", false),
    UPLOADS_A_WEEK("dépôts par semaine", "uploads a week", "fichiers", "files", false),
    RECIPIENTS("destinataires d'un envoi", "recipients of a mailing", "destinataires", "recipients", true);

    private final Label label;
    private final Label unit;
    private final boolean isOfOneAct;

    QuotaMeasure(String fr, String en, String unitFr, String unitEn, boolean isOfOneAct) {
        this.label = Label.of(fr, en);
        this.unit = Label.of(unitFr, unitEn);
        this.isOfOneAct = isOfOneAct;
    }

    @Override
    public Label label() {
        return label;
    }

    /** In what it is counted. */
    public Label unit() {
        return unit;
    }

    /** It limits each act alone: what was used before does not count. */
    public boolean isOfOneAct() {
        return isOfOneAct;
    }
}
