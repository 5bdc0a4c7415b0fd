package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * What an anomaly is about.
 *
 * @param pupil nothing when it is the whole file
 * @param name of the pupil, with the class
 * @param place the id, the period, the cycle or the service, or ""
 */
public record LsuAbout(Optional<LsuId> pupil, String name, String place) {

    public static LsuAbout file(String place) {
        return new LsuAbout(Optional.empty(), "", place);
    }

    public static LsuAbout pupil(LsuId pupil, String name, String place) {
        return new LsuAbout(Optional.of(pupil), name, place);
    }

    /** What people call it. */
    String words() {
        return name.isEmpty() ? place : name;
    }
}
