package org.ent4j.access.communication;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * The thirteen automatic professional groups of a school, by function. Codes, labels and families are those of the
 * directory of a school of Mon Bureau Numérique, in its order. Groups overlap (a head who is also deputy), and may be empty
 * (no DDFPT in a collège). Who is a member: {@link FunctionGroups}.
 */
public enum FunctionGroup {
    CHEF_ETABLISSEMENT("Direction_CHEF_ETAB", "Chef d'établissement", "Head of school"),
    CHEF_ETABLISSEMENT_ADJOINT("Direction_CHEF_ETAB_ADJ", "Chef d'établissement adjoint", "Deputy head"),
    ADJOINT_GESTIONNAIRE("Direction_ADJOINT_GESTIONNAIRE", "Adjoint gestionnaire", "Bursar"),
    CPE("VieScolaire_CPE", "CPE", "Education counsellor (CPE)"),
    ASSISTANT_EDUCATION("VieScolaire_ASSISTANTS_EDUCATION", "Assistants d'éducation", "Education assistants"),
    PSYCHOLOGUE("Autres_CONSEILLER_ORIENTATION", "Psychologue", "Psychologist"),
    ASSISTANTE_SOCIALE("Autres_ASSISTANTE_SOCIALE", "Assistante sociale", "Social worker"),
    MEDICAL("Autres_MEDICAL", "Personnels médicaux", "Medical staff"),
    DOCUMENTALISTE("Autres_DOCUMENTALISTE", "Documentaliste", "Librarian"),
    SECRETAIRE("Autres_SECRETAIRES", "Secrétaires", "Secretaries"),
    DDFPT_INDUSTRIEL("Autres_CDT_INDUSTRIEL", "DDFPT industriel", "Head of industrial training (DDFPT)"),
    DDFPT_TERTIAIRE("Autres_CDT_TERTIAIRE", "DDFPT tertiaire", "Head of tertiary training (DDFPT)"),
    ADMINISTRATION("Population_ADMINISTRATION", "Administration", "Administration");

    private final String code;
    private final Label label;

    FunctionGroup(String code, String fr, String en) {
        this.code = code;
        this.label = Label.of(fr, en);
    }

    /** The code of the source, for example {@code VieScolaire_CPE}. */
    public String code() {
        return code;
    }

    public Label label() {
        return label;
    }

    /** What stands before the underscore of the code. */
    public Family family() {
        return Arrays.stream(Family.values())
                .filter(family -> code.startsWith(family.prefix + "_"))
                .findFirst()
                .orElseThrow();
    }

    public static Optional<FunctionGroup> ofCode(String code) {
        return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
    }

    /** The four families in which the source shows the groups. */
    public enum Family {
        DIRECTION("Direction", "Direction", "Head's office"),
        VIE_SCOLAIRE("VieScolaire", "Vie scolaire", "Vie scolaire"),
        AUTRES("Autres", "Autres", "Others"),
        POPULATION("Population", "Population", "Population");

        private final String prefix;
        private final Label label;

        Family(String prefix, String fr, String en) {
            this.prefix = prefix;
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }
}
