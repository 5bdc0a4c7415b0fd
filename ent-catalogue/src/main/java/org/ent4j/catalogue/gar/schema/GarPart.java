package org.ent4j.catalogue.gar.schema;

import java.util.Arrays;
import java.util.Optional;

/** The files of an export, in the order in which they are made. */
public enum GarPart {
    ETAB("Etab"),
    ELEVE("Eleve"),
    ENSEIGNANT("Enseignant"),
    GROUPE("Groupe"),
    RESP_AFF("RespAff");

    private final String code;

    GarPart(String code) {
        this.code = code;
    }

    /** As file names have it: {@code RespAff}. */
    public String code() {
        return code;
    }

    /** The element that holds the others: {@code GAR-ENT-RespAff}. */
    public String root() {
        return "GAR-ENT-" + code;
    }

    public static Optional<GarPart> ofRoot(String root) {
        return Arrays.stream(values()).filter(each -> each.root().equals(root)).findFirst();
    }
}
