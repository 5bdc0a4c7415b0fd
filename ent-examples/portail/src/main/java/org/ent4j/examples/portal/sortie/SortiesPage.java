package org.ent4j.examples.portal.sortie;

import java.util.List;

/** The régimes de sortie of a guardian's children. */
public record SortiesPage(List<Child> children) {

    public SortiesPage {
        children = List.copyOf(children);
    }

    /**
     * A pupil.
     *
     * @param regime its code; "" for a pupil without one
     * @param allows what the régime allows, in words
     * @param asksGuardian whether what it allows waits for a guardian
     * @param isAuthorised whether a guardian has said yes
     */
    public record Child(
            String id,
            String name,
            String schoolClass,
            String regime,
            String label,
            String description,
            List<String> allows,
            boolean asksGuardian,
            boolean isAuthorised) {

        public Child {
            allows = List.copyOf(allows);
        }
    }
}
