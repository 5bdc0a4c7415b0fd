package org.ent4j.viescolaire.lsu;

import java.util.Locale;

/** Where the id of a teacher comes from. Source: schema of the LSU; labels to be confirmed. */
public enum TeacherKind implements Nomenclature {
    EPP("Emploi poste personnel (base académique)"),
    LOCAL("Saisi dans l'établissement"),
    DIR("Personnel de direction"),
    AUTRE("Autre");

    private final String label;

    TeacherKind(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
