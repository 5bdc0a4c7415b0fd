package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Optional;

/**
 * What families see of absences: each child of a guardian, or the pupil himself.
 *
 * @param mayDeclare whether the reader declares an absence to come
 * @param maySortie whether the reader authorises children to leave
 */
public record FamilyPage(List<Child> children, boolean mayDeclare, boolean maySortie) {

    public FamilyPage {
        children = List.copyOf(children);
    }

    /**
     * A pupil.
     *
     * @param count nothing when nobody can tell
     * @param waiting the dossiers that wait for the family
     */
    public record Child(
            String name,
            String schoolClass,
            String path,
            String id,
            Optional<PupilCount> count,
            List<DossierRow> waiting) {

        public Child {
            waiting = List.copyOf(waiting);
        }
    }
}
