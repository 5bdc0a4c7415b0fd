package org.ent4j.catalogue.gar;

import java.util.Optional;

/**
 * A formation that is followed or taught in a school.
 *
 * @param mef eleven characters
 * @param label what people read, or "" when nobody knows: then it cannot be handed over
 * @param attachedTo the MEF of rattachement
 * @param mefstat11 of the MEF of rattachement
 */
public record GarFormation(String mef, String label, Optional<String> attachedTo, Optional<String> mefstat11) {

    public static GarFormation of(String mef, String label) {
        return new GarFormation(mef, label, Optional.empty(), Optional.empty());
    }
}
