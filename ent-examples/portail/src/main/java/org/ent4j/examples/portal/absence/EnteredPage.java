package org.ent4j.examples.portal.absence;

import java.util.List;

/** What became of an absence that was entered for several pupils, some of whom could not be absent then. */
public record EnteredPage(String entered, List<Refused> refused) {

    public EnteredPage {
        refused = List.copyOf(refused);
    }

    /** @param path of the pupil's absences */
    public record Refused(String pupil, String path, String why) {}
}
