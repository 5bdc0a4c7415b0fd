package org.ent4j.catalogue.subscription;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** For whom a publisher sells a resource ({@code publicCible}), and the element that counts the licences for them. */
public enum TargetPublic implements Labelled {
    ENSEIGNANT("ENSEIGNANT", "nbLicenceEnseignant", Label.of("enseignants", "teachers")),
    ELEVE("ELEVE", "nbLicenceEleve", Label.of("élèves", "pupils")),
    DOCUMENTALISTE("DOCUMENTALISTE", "nbLicenceProfDoc", Label.of("professeurs documentalistes", "librarians")),
    AUTRE_PERSONNEL("AUTRE PERSONNEL", "nbLicenceAutrePersonnel", Label.of("autres personnels", "other staff"));

    private static final Set<Profil> STAFF =
            Set.of(Profil.DIRECTION, Profil.VIE_SCOLAIRE, Profil.NON_ENSEIGNANT, Profil.COLLECTIVITE, Profil.ACADEMIE);

    private final String code;
    private final String licences;
    private final Label label;

    TargetPublic(String code, String licences, Label label) {
        this.code = code;
        this.licences = licences;
        this.label = label;
    }

    /** As the format writes it. */
    public String code() {
        return code;
    }

    /** The element that says how many licences there are for them. */
    public String licencesElement() {
        return licences;
    }

    @Override
    public Label label() {
        return label;
    }

    public static Optional<TargetPublic> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** To which one a person belongs; parents and guests belong to none. */
    public static Optional<TargetPublic> of(Profil profil) {
        return switch (profil) {
            case ELEVE -> Optional.of(ELEVE);
            case ENSEIGNANT -> Optional.of(ENSEIGNANT);
            case DOCUMENTALISTE -> Optional.of(DOCUMENTALISTE);
            default -> STAFF.contains(profil) ? Optional.of(AUTRE_PERSONNEL) : Optional.empty();
        };
    }
}
