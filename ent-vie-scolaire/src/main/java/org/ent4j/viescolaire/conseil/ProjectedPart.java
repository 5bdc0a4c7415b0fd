package org.ent4j.viescolaire.conseil;

import org.ent4j.model.text.Label;

/** A part of what is projected of a pupil during a conseil de classe. */
public enum ProjectedPart {
    AVERAGES("moyennes", "averages"),
    POSITIONNEMENTS("positionnements", "positionnements"),
    APPRECIATIONS("appréciations", "appreciations"),
    VIE_SCOLAIRE("vie scolaire", "vie scolaire"),
    SYNTHESIS("synthèse", "synthesis"),
    AVIS("avis", "avis"),
    ORIENTATION("orientation", "orientation");

    private final Label label;

    ProjectedPart(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
