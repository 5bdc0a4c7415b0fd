package org.ent4j.viescolaire.whereabouts;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.permanence.StayKind;

/**
 * The columns of the board of permanences. Source: Skolengo, tableau de bord permanences, for en cours, hors cours, en
 * permanence and en activité éducative; the others are for those whom these four leave out.
 */
public enum BoardColumn {
    /** Called present, or expected in a lesson whose roll nobody has called yet. */
    EN_COURS("en cours", "in class"),
    HORS_COURS("hors cours", "free"),
    EN_PERMANENCE("en permanence", "in supervised study"),
    EN_ACTIVITE("en activité éducative", "on an educational activity"),
    AILLEURS("ailleurs", "elsewhere"),
    ABSENT("absent", "absent"),
    DISPENSE("dispensé", "exempt"),
    /** No lesson before or after, left, or the school is closed. */
    PAS_ATTENDU("pas attendu", "not expected"),
    INCONNU("inconnu", "unknown");

    private final Label label;

    BoardColumn(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** The one column in which a pupil is. */
    public static BoardColumn of(Whereabouts whereabouts) {
        return switch (whereabouts.status()) {
            case IN_LESSON, EXPECTED_IN_LESSON -> EN_COURS;
            case ELSEWHERE -> elsewhere(whereabouts.because());
            case FREE, MAY_BE_OUTSIDE -> HORS_COURS;
            case ABSENT, EXCLUDED -> ABSENT;
            case EXEMPT -> DISPENSE;
            case NOT_YET, GONE, LEFT, CLOSED -> PAS_ATTENDU;
            default -> INCONNU;
        };
    }

    private static BoardColumn elsewhere(Evidence stay) {
        return switch (stay.place().orElse(StayKind.AUTRE)) {
            case PERMANENCE -> EN_PERMANENCE;
            case ACTIVITE_EDUCATIVE, SORTIE_SCOLAIRE -> EN_ACTIVITE;
            default -> AILLEURS;
        };
    }
}
