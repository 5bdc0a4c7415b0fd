package org.ent4j.catalogue.gar;

import java.util.Locale;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.text.Label;

/** Profiles of the SDET. Source: SDET, ENTPersonProfils. */
public enum GarProfile {
    ELV("Élève", "Pupil"),
    DIR("Personnel de direction", "Head"),
    DOC("Documentaliste", "Documentalist"),
    ENS("Enseignant", "Teacher"),
    EVS("Personnel de vie scolaire", "Staff of vie scolaire"),
    COL("Personnel de collectivité", "Staff of a collectivité"),
    ETA("Personnel administratif, technique ou d'encadrement", "Administrative and technical staff"),
    /** Not among those whom the GAR takes. */
    ACA("Personnel de rectorat, de DRAAF, d'inspection", "Staff of the académie"),
    /** The same. */
    TUT("Responsable légal", "Guardian");

    private final Label label;
    private final String code = "National_" + name().toLowerCase(Locale.ROOT);

    GarProfile(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /** As the files have it: {@code National_elv}. */
    public String code() {
        return code;
    }

    /** Whether it may stand in the file of teachers and staff. */
    boolean isOfStaff() {
        return this != ELV && this != ACA && this != TUT;
    }

    /** Whether it may stand in the files of a part. */
    public boolean isOf(GarPart part) {
        return part == GarPart.ENSEIGNANT ? isOfStaff() : this == ELV;
    }
}
