package org.ent4j.access.grid;

import static org.ent4j.access.grid.GridPopulation.AED;
import static org.ent4j.access.grid.GridPopulation.CPE;
import static org.ent4j.access.grid.GridPopulation.DIRECTION;
import static org.ent4j.access.grid.GridPopulation.ELEVE;
import static org.ent4j.access.grid.GridPopulation.ENSEIGNANT;
import static org.ent4j.access.grid.GridPopulation.PARENT;

import java.util.List;

/** The grid of the training deck of Mon Bureau Numérique, cell by cell. */
final class GridLines {

    private static final String RESPONSABLE = "Responsable vie scolaire";
    private static final String CHEF = "Chef établissement";
    private static final String PARENTS = "Responsable légal";

    static final List<GridLine> MON_BUREAU_NUMERIQUE = List.of(
            GridLine.of("Absences", DIRECTION, CHEF, RESPONSABLE),
            GridLine.of("Absences", CPE, RESPONSABLE),
            GridLine.of("Absences", AED, RESPONSABLE),
            GridLine.of("Absences", ENSEIGNANT, "Enseignant"),
            GridLine.of("Absences", ELEVE, "Elève"),
            GridLine.of("Absences", PARENT, PARENTS),
            GridLine.of("Administration", CPE, "Gestionnaire absences"),
            GridLine.of("Cahier de textes", DIRECTION, CHEF),
            GridLine.of("Cahier de textes", CPE, "CPE"),
            GridLine.of("Cahier de textes", ENSEIGNANT, "Enseignant"),
            GridLine.of("Cahier de textes", ELEVE, "Elève"),
            GridLine.of("Cahier de textes", PARENT, PARENTS),
            GridLine.of("Carnet de liaison", DIRECTION, "Direction"),
            GridLine.of("Carnet de liaison", CPE, "Direction"),
            GridLine.optional("Carnet de liaison", AED, "Direction"),
            GridLine.of("Carnet de liaison", ENSEIGNANT, "Enseignant"),
            GridLine.of("Carnet de liaison", ELEVE, "Elève"),
            GridLine.of("Carnet de liaison", PARENT, PARENTS),
            GridLine.of("Evaluation", DIRECTION, CHEF),
            GridLine.of("Evaluation", CPE, "Consultation"),
            GridLine.of("Evaluation", ENSEIGNANT, "Enseignant"),
            GridLine.of("Evaluation", ELEVE, "Elève"),
            GridLine.of("Evaluation", PARENT, PARENTS),
            GridLine.of("Publipostage", DIRECTION, "Gestionnaire publipostage"),
            GridLine.of("Publipostage", CPE, "Gestionnaire publipostage"),
            GridLine.of("Publipostage", AED, "Gestionnaire publipostage"),
            GridLine.of("Punitions", DIRECTION, RESPONSABLE),
            GridLine.of("Punitions", CPE, RESPONSABLE),
            GridLine.of("Punitions", AED, RESPONSABLE),
            GridLine.of("Punitions", ELEVE, "Elève"),
            GridLine.of("Punitions", PARENT, PARENTS),
            GridLine.of("Tableau de bord", DIRECTION, "Consultation"),
            GridLine.of("Tableau de bord", CPE, "Consultation"),
            GridLine.of("Vie de l'élève", DIRECTION, "Consultation"),
            GridLine.of("Vie de l'élève", CPE, "Consultation"),
            GridLine.of("Vie de l'élève", AED, "Consultation"));

    private GridLines() {}
}
