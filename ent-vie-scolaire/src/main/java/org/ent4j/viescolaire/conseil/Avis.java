package org.ent4j.viescolaire.conseil;

import java.util.List;
import org.ent4j.model.text.Label;

/**
 * An avis (mention) that a conseil may give a pupil.
 *
 * @param isEncouraging false for a mise en garde
 */
public record Avis(AvisCode code, Label label, boolean isEncouraging) {

    private static Avis encouraging(String code, String fr, String en) {
        return new Avis(new AvisCode(code), Label.of(fr, en), true);
    }

    private static Avis warning(String code, String fr, String en) {
        return new Avis(new AvisCode(code), Label.of(fr, en), false);
    }

    /** Those that OPEN-ENT brings. A school has its own list, which may be empty. */
    public static List<Avis> usual() {
        return List.of(
                encouraging(
                        "FELICITATIONS_UNANIMITE",
                        "Félicitations à l'unanimité du conseil",
                        "Congratulations of the whole council"),
                encouraging("FELICITATIONS", "Félicitations", "Congratulations"),
                encouraging("COMPLIMENTS", "Compliments", "Compliments"),
                encouraging("ENCOURAGEMENTS", "Encouragements", "Encouragements"));
    }

    /**
     * For schools that want them: whether they may stand on a bulletin is to be confirmed in their règlement intérieur.
     */
    public static List<Avis> misesEnGarde() {
        return List.of(
                warning("MISE_EN_GARDE_TRAVAIL", "Mise en garde : travail", "Warning: work"),
                warning("MISE_EN_GARDE_COMPORTEMENT", "Mise en garde : comportement", "Warning: behaviour"));
    }
}
