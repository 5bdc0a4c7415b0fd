package org.ent4j.model.person;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * <i>Profil</i>, what a person is to the portal, with the national code of the SDET that LDAP, SSO and GAR use. The
 * codes of the last two profils and the exact code of the accompagnant are not settled by the sources read: confirm
 * them with annexe 4bis of the SDET before an exchange with the GAR.
 */
public enum Profil {
    ELEVE("National_ELV", "Élève", "Pupil"),
    PARENT("National_TUT", "Parent", "Guardian"),
    ENSEIGNANT("National_ENS", "Enseignant", "Teacher"),
    NON_ENSEIGNANT("National_ETA", "Personnel non enseignant", "Staff"),
    DIRECTION("National_DIR", "Personnel de direction", "Head of school"),
    DOCUMENTALISTE("National_DOC", "Documentaliste", "Librarian"),
    VIE_SCOLAIRE("National_EVS", "Personnel de vie scolaire", "Vie scolaire staff"),
    ACADEMIE("National_ACA", "Personnel de l'académie", "Academic staff"),
    COLLECTIVITE("National_COL", "Personnel de collectivité", "Local authority staff"),
    ACCOMPAGNANT("", "Accompagnant", "Assistant of a pupil"),
    INVITE("", "Invité ou autre", "Guest or other");

    private final String national;
    private final Label label;

    Profil(String national, String fr, String en) {
        this.national = national;
        this.label = Label.of(fr, en);
    }

    /** The code {@code National_*} of the SDET, when it is known. */
    public Optional<String> nationalCode() {
        return Optional.of(national).filter(code -> !code.isEmpty());
    }

    public Label label() {
        return label;
    }

    public static Optional<Profil> ofNationalCode(String code) {
        return Arrays.stream(values())
                .filter(profil -> !profil.national.isEmpty() && profil.national.equals(code))
                .findFirst();
    }
}
