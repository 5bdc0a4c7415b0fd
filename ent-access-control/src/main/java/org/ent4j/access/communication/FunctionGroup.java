package org.ent4j.access.communication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.population.Population;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.nomenclature.Fonctions;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/**
 * The thirteen automatic professional groups of a school, by function. Codes, labels and families are those of the
 * directory of a school of Mon Bureau Numérique; the sources do not say who becomes a member. Where a function of AAF says
 * it plainly, {@link #standardMembers} has it (a hypothesis, which {@link FunctionGroups#with} replaces); where none does,
 * the group has no standard members, and the host must say who they are.
 *
 * <p>Groups overlap (a head who is also deputy), and may be empty (no DDFPT in a collège).
 */
public enum FunctionGroup {
    CHEF_ETABLISSEMENT("Direction_CHEF_ETAB", "Chef d'établissement", "Head of school", post("DIR", "D0010")),
    CHEF_ETABLISSEMENT_ADJOINT(
            "Direction_CHEF_ETAB_ADJ", "Chef d'établissement adjoint", "Deputy head", post("DIR", "D0011")),
    ADJOINT_GESTIONNAIRE("Direction_ADJOINT_GESTIONNAIRE", "Adjoint gestionnaire", "Bursar"),
    CPE("VieScolaire_CPE", "CPE", "Education counsellor (CPE)", function("EDU")),
    ASSISTANT_EDUCATION(
            "VieScolaire_ASSISTANTS_EDUCATION", "Assistants d'éducation", "Education assistants", function("AED")),
    PSYCHOLOGUE("Autres_CONSEILLER_ORIENTATION", "Psychologue", "Psychologist", function("ORI")),
    ASSISTANTE_SOCIALE("Autres_ASSISTANTE_SOCIALE", "Assistante sociale", "Social worker"),
    MEDICAL("Autres_MEDICAL", "Personnels médicaux", "Medical staff"),
    DOCUMENTALISTE(
            "Autres_DOCUMENTALISTE",
            "Documentaliste",
            "Librarian",
            function("DOC"),
            Population.of(Profil.DOCUMENTALISTE)),
    SECRETAIRE("Autres_SECRETAIRES", "Secrétaires", "Secretaries"),
    DDFPT_INDUSTRIEL("Autres_CDT_INDUSTRIEL", "DDFPT industriel", "Head of industrial training (DDFPT)"),
    DDFPT_TERTIAIRE("Autres_CDT_TERTIAIRE", "DDFPT tertiaire", "Head of tertiary training (DDFPT)"),
    ADMINISTRATION("Population_ADMINISTRATION", "Administration", "Administration", function("ADF"));

    private final String code;
    private final Label label;
    private final List<Population> standardMembers;

    FunctionGroup(String code, String fr, String en, Population... standardMembers) {
        this.code = code;
        this.label = Label.of(fr, en);
        this.standardMembers = List.of(standardMembers);
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
                .filter(family -> code.startsWith(family.prefix))
                .findFirst()
                .orElseThrow();
    }

    /** Populations of which each makes a member; none when no source says who is one. */
    public List<Population> standardMembers() {
        return standardMembers;
    }

    public static Optional<FunctionGroup> ofCode(String code) {
        return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
    }

    /** By code or by label, since hosts keep either. */
    private static Population function(String code) {
        return Population.builder().fonctions(codeAndLabels(code)).build();
    }

    private static Population post(String function, String discipline) {
        return Population.builder()
                .fonctions(codeAndLabels(function))
                .disciplines(discipline)
                .build();
    }

    private static String[] codeAndLabels(String function) {
        return Stream.concat(Stream.of(function), Fonctions.labels(new Fonction(function)).stream())
                .toArray(String[]::new);
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
