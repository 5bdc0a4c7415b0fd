package org.ent4j.model.nomenclature;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * <i>Lien de parenté</i>: what a guardian or contact is to a pupil. Feeds have the present codes of two digits or the old
 * ones of one digit; the two never collide. Source: N_LIEN_ELEVE_RESPONSABLE.
 */
public enum LienParente {
    MERE("10", "2", "Mère", "Mother"),
    PERE("20", "1", "Père", "Father"),
    FRATRIE("37", "", "Fratrie", "Brother or sister"),
    ASCENDANT("38", "", "Ascendant", "Grandparent or other ascendant"),
    AUTRE_FAMILLE("39", "4", "Autre membre de la famille", "Other member of the family"),
    EDUCATEUR("41", "", "Éducateur", "Educator"),
    ASSISTANT_FAMILIAL("42", "", "Assistant familial", "Foster carer"),
    GARDE_ENFANT("43", "", "Garde d'enfant", "Child minder"),
    TUTEUR("50", "3", "Tuteur", "Legal guardian"),
    AIDE_SOCIALE("51", "5", "Aide sociale à l'enfance", "Child welfare service"),
    ELEVE("70", "7", "Élève lui-même", "The pupil"),
    AUTRE("90", "6", "Autre lien", "Other relation");

    private final String code;
    private final String oldCode;
    private final Label label;

    LienParente(String code, String oldCode, String fr, String en) {
        this.code = code;
        this.oldCode = oldCode;
        this.label = Label.of(fr, en);
    }

    /** The present code, two digits. */
    public String code() {
        return code;
    }

    /** The code of one digit that older feeds have, where there was one. */
    public Optional<String> oldCode() {
        return Optional.of(oldCode).filter(old -> !old.isEmpty());
    }

    public Label label() {
        return label;
    }

    /** By the present or the old code; nothing for a code that is neither. */
    public static Optional<LienParente> ofCode(String code) {
        var wanted = code.strip();
        return Arrays.stream(values())
                .filter(lien -> lien.code.equals(wanted)
                        || lien.oldCode().filter(wanted::equals).isPresent())
                .findFirst();
    }
}
