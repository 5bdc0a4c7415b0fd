package org.ent4j.viescolaire.dashboard;

import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.DossierState;

/** How the tableau de bord assiduité sorts dossiers: each that has parts is of one group. Source: Skolengo. */
public enum DossierGroup implements Labelled {
    NOUVEAU("nouveau", "new"),
    EN_COURS("en cours", "in progress"),
    /** Locked, and every part of it excused. */
    JUSTIFIE("justifié", "excused"),
    /** Locked, and some part of it not excused. */
    NON_JUSTIFIE("non justifié", "not excused");

    private final Label label;

    DossierGroup(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether a dossier that has parts is of the group. */
    public boolean includes(Dossier dossier, AbsencePolicy policy) {
        return switch (this) {
            case NOUVEAU -> dossier.state() == DossierState.NOUVEAU;
            case EN_COURS -> dossier.state() == DossierState.EN_COURS;
            case JUSTIFIE -> isLocked(dossier) && isExcused(dossier, policy);
            case NON_JUSTIFIE -> isLocked(dossier) && !isExcused(dossier, policy);
        };
    }

    /** The group of a dossier; nothing for one that has lost its parts. */
    public static Optional<DossierGroup> of(Dossier dossier, AbsencePolicy policy) {
        return Stream.of(values())
                .filter(group -> group.includes(dossier, policy))
                .findFirst();
    }

    private static boolean isLocked(Dossier dossier) {
        return dossier.state() == DossierState.VERROUILLE;
    }

    private static boolean isExcused(Dossier dossier, AbsencePolicy policy) {
        return Absences.by(policy).isExcused(dossier);
    }
}
