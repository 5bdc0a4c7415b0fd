package org.ent4j.directory.group;

import org.ent4j.model.text.Label;

/** The automatic professional groups of a structure, by function: codes and labels as a portal in service has them. */
public enum FunctionGroup {
    CHEF_ETABLISSEMENT("Direction_CHEF_ETAB", "Chef d'établissement", "Head of school"),
    CHEF_ETABLISSEMENT_ADJOINT("Direction_CHEF_ETAB_ADJ", "Chef d'établissement adjoint", "Deputy head of school"),
    ADJOINT_GESTIONNAIRE("Direction_ADJOINT_GESTIONNAIRE", "Adjoint gestionnaire", "Bursar"),
    CPE("VieScolaire_CPE", "CPE", "CPE"),
    ASSISTANT_EDUCATION("VieScolaire_ASSISTANTS_EDUCATION", "Assistants d'éducation", "Education assistants"),
    PSYCHOLOGUE("Autres_CONSEILLER_ORIENTATION", "Psychologue", "Psychologist"),
    ASSISTANTE_SOCIALE("Autres_ASSISTANTE_SOCIALE", "Assistante sociale", "Social worker"),
    MEDICAL("Autres_MEDICAL", "Personnels médicaux", "Medical staff"),
    DOCUMENTALISTE("Autres_DOCUMENTALISTE", "Documentaliste", "Librarian"),
    SECRETAIRE("Autres_SECRETAIRES", "Secrétaires", "Secretaries"),
    DDFPT_INDUSTRIEL("Autres_CDT_INDUSTRIEL", "DDFPT industriel", "DDFPT, industrial"),
    DDFPT_TERTIAIRE("Autres_CDT_TERTIAIRE", "DDFPT tertiaire", "DDFPT, tertiary"),
    ADMINISTRATION("Population_ADMINISTRATION", "Administration", "Administration");

    private final String code;
    private final Label label;

    FunctionGroup(String code, String fr, String en) {
        this.code = code;
        this.label = Label.of(fr, en);
    }

    public String code() {
        return code;
    }

    public Label label() {
        return label;
    }
}
