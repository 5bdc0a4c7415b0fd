package org.ent4j.timetable.occupancy;

import java.util.stream.Stream;
import org.ent4j.model.text.Label;

/**
 * <i>Modalité d'élection</i>: how the pupils of a MEF come to a subject. Source: {@code CODE_MODALITE_ELECT} of STS-web and
 * SIECLE, as GEPI reads it. The livret scolaire (LSU) has {@code L}, {@code R}, {@code X} and {@code D} too, which are
 * {@link #OTHER} here: their meaning was found nowhere.
 */
public enum Modalite {
    COMMON("S", "tronc commun", "common to all"),
    /** One of several that a pupil has to choose among, as a second language is. */
    CHOICE("O", "option obligatoire", "one of the compulsory options"),
    OPTIONAL("F", "option facultative", "optional"),
    OTHER("", "autre modalité", "another way"),
    UNSAID("", "modalité non dite", "it is not said how");

    private final String code;
    private final Label label;

    Modalite(String code, String fr, String en) {
        this.code = code;
        this.label = Label.of(fr, en);
    }

    /**
     * What a file says.
     *
     * @param code {@code CODE_MODALITE_ELECT}, or ""
     */
    public static Modalite of(String code) {
        return code.isEmpty()
                ? UNSAID
                : Stream.of(values())
                        .filter(each -> each.code.equals(code))
                        .findFirst()
                        .orElse(OTHER);
    }

    public Label label() {
        return label;
    }

    /** Whether a class may do without, since its pupils may. */
    public boolean isOption() {
        return this == CHOICE || this == OPTIONAL;
    }
}
