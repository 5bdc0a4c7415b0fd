package org.ent4j.viescolaire.settings;

import org.ent4j.model.text.Label;

/** Which setting, as the menu of the administrators of Mon Bureau Numérique has them. The names are kept in journals. */
public enum SettingKind {
    MOTIFS("motifs de non-évaluation", "motifs de non-évaluation"),
    CORRESPONDENCES("correspondance entre motifs", "correspondence between motifs"),
    PROFESSEURS_PRINCIPAUX("professeurs principaux", "professeurs principaux"),
    CONSEILS("conseils de classe", "conseils de classe"),
    POLES("pôles disciplinaires", "pôles disciplinaires"),
    MODULES("modules (établissement agricole)", "modules (agricultural lycée)"),
    MODELS("modèles de bulletins", "models of bulletins"),
    SERVICE("paramétrage du service", "settings of the service"),
    MASTERY("échelle de maîtrise", "scale of mastery");

    private final Label label;

    SettingKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
