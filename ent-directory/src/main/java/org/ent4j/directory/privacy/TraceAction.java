package org.ent4j.directory.privacy;

import org.ent4j.model.text.Label;

/** What somebody did with the data of somebody. */
public enum TraceAction {
    CONSULTED("consulté", "consulted"),
    EXPORTED("exporté", "exported"),
    ERASED("effacé sur demande", "erased on request"),
    PURGED("purgé au terme du délai", "purged at the end of the delay");

    private final Label label;

    TraceAction(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
