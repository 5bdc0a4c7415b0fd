package org.ent4j.viescolaire.conseil;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a school projects during its conseils de classe.
 *
 * @param shown to the staff
 * @param hiddenFromDelegates left out as soon as a delegate of pupils or parents is in the room, whom the whole class's
 *     results do not concern one by one
 */
public record ProjectionPolicy(Set<ProjectedPart> shown, Set<ProjectedPart> hiddenFromDelegates) {

    public ProjectionPolicy {
        shown = Set.copyOf(shown);
        hiddenFromDelegates = Set.copyOf(hiddenFromDelegates);
    }

    /** All of it to the staff. Delegates see neither vie scolaire nor orientation: no text says more (to be confirmed). */
    public static ProjectionPolicy usual() {
        return new ProjectionPolicy(
                EnumSet.allOf(ProjectedPart.class), Set.of(ProjectedPart.VIE_SCOLAIRE, ProjectedPart.ORIENTATION));
    }

    boolean shows(ProjectedPart part, boolean withDelegates) {
        return shown.contains(part) && !(withDelegates && hiddenFromDelegates.contains(part));
    }
}
