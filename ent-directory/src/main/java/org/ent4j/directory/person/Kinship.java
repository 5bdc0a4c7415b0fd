package org.ent4j.directory.person;

import java.util.Arrays;
import org.ent4j.model.text.Label;

/**
 * What a guardian is to a pupil. Each value has the code of the nomenclature in force since 2016 and, where there was
 * one, the code before it. The two ranges do not overlap, so a code alone tells. Source: N_LIEN_ELEVE_RESPONSABLE.
 */
public enum Kinship {
    MERE("Mère", "Mother", "10", "2"),
    PERE("Père", "Father", "20", "1"),
    FRATRIE("Fratrie", "Sibling", "37"),
    ASCENDANT("Ascendant", "Grandparent or further", "38"),
    AUTRE_FAMILLE("Autre membre de la famille", "Other relative", "39", "4"),
    EDUCATEUR("Éducateur", "Educator", "41"),
    ASSISTANT_FAMILIAL("Assistant familial", "Foster carer", "42"),
    GARDE_D_ENFANT("Garde d'enfant", "Childminder", "43"),
    TUTEUR("Tuteur", "Legal guardian", "50", "3"),
    AIDE_SOCIALE("Aide sociale à l'enfance", "Child welfare services", "51", "5"),
    ELEVE("Élève lui-même", "The pupil", "70", "7"),
    AUTRE("Autre lien", "Other", "90", "6");

    private final String fr;
    private final String en;
    private final String code;
    private final String earlierCode;

    Kinship(String fr, String en, String code) {
        this(fr, en, code, code);
    }

    Kinship(String fr, String en, String code, String earlierCode) {
        this.fr = fr;
        this.en = en;
        this.code = code;
        this.earlierCode = earlierCode;
    }

    public Label label() {
        return Label.of(fr, en);
    }

    /** The code in force since 2016. */
    public String code() {
        return code;
    }

    private boolean isMeantBy(String any) {
        return any.equals(code) || any.equals(earlierCode);
    }

    /** Codes of either nomenclature; an unknown one is {@link #AUTRE}. */
    public static Kinship ofCode(String code) {
        return Arrays.stream(values())
                .filter(kinship -> kinship.isMeantBy(code))
                .findFirst()
                .orElse(AUTRE);
    }

    public static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(kinship -> kinship.isMeantBy(code));
    }
}
