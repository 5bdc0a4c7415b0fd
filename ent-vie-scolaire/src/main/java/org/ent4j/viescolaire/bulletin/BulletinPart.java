package org.ent4j.viescolaire.bulletin;

import org.ent4j.model.text.Label;

/** A part of a bulletin that a school shows or not. */
public enum BulletinPart {
    LOGO("logo", "logo"),
    BIRTH_DATE("date de naissance", "birth date"),
    ADDRESSEE("adresse du responsable", "address of the guardian"),
    TEACHERS("enseignants", "teachers"),
    /** The pupil's averages. */
    AVERAGES("moyennes", "averages"),
    POSITIONNEMENT("positionnement", "positionnement"),
    CLASS_AVERAGE("moyenne de la classe", "average of the class"),
    /** The lowest and the highest average of the class. */
    CLASS_RANGE("moyennes minimale et maximale", "lowest and highest average"),
    CLASS_MEDIAN("médiane", "median"),
    RANK("rang", "rank"),
    /** The pupil's average in the range of the class, drawn. */
    GRAPH("graphique", "graph"),
    SOUS_MATIERES("sous-matières", "sous-matières"),
    ELEMENTS("éléments du programme", "éléments du programme"),
    APPRECIATIONS("appréciations", "appreciations"),
    POLE_AVERAGES("moyennes des pôles", "averages of the pôles"),
    GENERAL_AVERAGE("moyenne générale", "general average"),
    /** EPI, AP and parcours. */
    PROJECTS("EPI, AP et parcours", "EPI, AP and parcours"),
    ASSIDUITE("assiduité", "attendance"),
    SYNTHESIS("synthèse du conseil de classe", "synthesis of the class council"),
    AVIS("avis du conseil de classe", "mentions of the class council"),
    ORIENTATION("orientation", "orientation"),
    SIGNATURE("signature", "signature");

    private final Label label;

    BulletinPart(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
