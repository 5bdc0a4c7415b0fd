package org.ent4j.viescolaire.settings;

import java.util.List;
import org.ent4j.model.id.CodeMatiere;

/**
 * A module of an agricultural lycée: its diplomas are made of general and professional modules rather than of subjects
 * ({@code "MG1"}), and several subjects teach one. Source: référentiel of the baccalauréat professionnel CGEA (arrêté of 10
 * June 2010). To be confirmed: how Skolengo shows them; here a module stands for its subjects, and a subject may be of
 * several.
 *
 * @param code as the référentiel has it
 * @param subjects that teach it
 */
public record ModuleAgricole(ModuleCode code, String label, List<CodeMatiere> subjects) {

    public ModuleAgricole {
        subjects = List.copyOf(subjects);
    }
}
