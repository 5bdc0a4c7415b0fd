package org.ent4j.viescolaire.permanence;

import org.ent4j.model.text.Label;

/**
 * Where pupils are while they are not in class. Sources: OPEN-ENT, presences (Infirmerie, Permanence, CDI); Skolengo,
 * tableau de bord permanences (activité éducative); GEPI, types of absences, for whether the school is responsible.
 */
public enum StayKind {
    INFIRMERIE("infirmerie", "infirmary", true),
    PERMANENCE("permanence", "supervised study", true),
    CDI("CDI", "library (CDI)", true),
    ACTIVITE_EDUCATIVE("activité éducative", "educational activity", true),
    CONVOCATION("convocation", "summons", true),
    SORTIE_SCOLAIRE("sortie scolaire", "school outing", true),
    STAGE("stage", "internship", false),
    AUTRE("autre lieu", "other place", true);

    private final Label label;
    private final boolean underResponsibility;

    StayKind(String fr, String en, boolean underResponsibility) {
        this.label = Label.of(fr, en);
        this.underResponsibility = underResponsibility;
    }

    public Label label() {
        return label;
    }

    /** Whether pupils are in the care of the school there, unless the stay says otherwise. */
    public boolean isUnderResponsibility() {
        return underResponsibility;
    }
}
