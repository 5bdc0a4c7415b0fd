package org.ent4j.viescolaire.permanence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.permanence.StayEvent.PupilAdded;
import org.ent4j.viescolaire.permanence.StayEvent.PupilLeft;
import org.ent4j.viescolaire.permanence.StayEvent.StayEnded;
import org.ent4j.viescolaire.permanence.StayEvent.Withdrawn;

/** What each event makes of a stay. */
final class StayChanges {

    private StayChanges() {}

    static Stay after(Stay before, StayEvent event) {
        return changed(before, event).withVersion(before.version() + 1);
    }

    private static Stay changed(Stay before, StayEvent event) {
        if (event instanceof PupilAdded added) {
            return before.withVisits(added(before, added));
        }
        if (event instanceof PupilLeft left) {
            return before.withVisits(before.visits().stream()
                    .map(visit -> isThere(visit, left) ? visit.leftAt(left.hour()) : visit)
                    .toList());
        }
        if (event instanceof StayEnded ended) {
            return before.withState(StayState.ENDED).withUntil(ended.hour());
        }
        return event instanceof Withdrawn ? before.withState(StayState.WITHDRAWN) : before;
    }

    private static List<Visit> added(Stay before, PupilAdded added) {
        var visits = new ArrayList<>(before.visits());
        visits.add(new Visit(added.pupil(), added.from(), Optional.empty(), added.by()));
        return visits;
    }

    private static boolean isThere(Visit visit, PupilLeft left) {
        return visit.pupil().equals(left.pupil()) && visit.left().isEmpty();
    }
}
