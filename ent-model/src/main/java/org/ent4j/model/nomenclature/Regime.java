package org.ent4j.model.nomenclature;

/**
 * <i>Régime</i> of a pupil: where the pupil has lunch and sleeps.
 *
 * @param code its code, one or two digits: {@code "29"}
 * @param shortLabel its short label: {@code "AU TIC"}
 * @param label its label, as AAF and SIECLE have it: {@code "DEMI-PENSIONNAIRE AU TICKET"}
 */
public record Regime(String code, String shortLabel, String label) {

    /** Families of régimes, by the first digit of the code. */
    public enum Famille {
        /** 0 and 1: at school for classes only. */
        EXTERNE,
        /** 2 and 6: has lunch at school, or outside of it in its care. */
        DEMI_PENSIONNAIRE,
        /** 3 and 5: sleeps at school, or is lodged by it. */
        INTERNE,
        /** 4: boards at school and sleeps elsewhere. */
        INTERNE_EXTERNE
    }

    /** @throws IllegalArgumentException when the code begins with a digit of no family */
    public Regime {
        famille(code);
    }

    public Famille famille() {
        return famille(code);
    }

    private static Famille famille(String code) {
        return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
            case '0', '1' -> Famille.EXTERNE;
            case '2', '6' -> Famille.DEMI_PENSIONNAIRE;
            case '3', '5' -> Famille.INTERNE;
            case '4' -> Famille.INTERNE_EXTERNE;
            default ->
                throw new IllegalArgumentException(
                        "'%s' is no code of a régime.\nMaybe it is a label.".formatted(code));
        };
    }
}
