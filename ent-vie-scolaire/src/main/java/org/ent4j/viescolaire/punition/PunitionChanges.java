package org.ent4j.viescolaire.punition;

import java.util.ArrayList;
import org.ent4j.viescolaire.punition.PunitionEvent.Done;
import org.ent4j.viescolaire.punition.PunitionEvent.Locked;
import org.ent4j.viescolaire.punition.PunitionEvent.NotDone;
import org.ent4j.viescolaire.punition.PunitionEvent.Postponed;
import org.ent4j.viescolaire.punition.PunitionEvent.ReportFiled;
import org.ent4j.viescolaire.punition.PunitionEvent.Scheduled;
import org.ent4j.viescolaire.punition.PunitionEvent.Unlocked;

/** What each event makes of a punition. */
final class PunitionChanges {

    private PunitionChanges() {}

    static Punition after(Punition before, PunitionEvent event) {
        return changed(before, event).withVersion(before.version() + 1);
    }

    private static Punition changed(Punition before, PunitionEvent event) {
        if (event instanceof Scheduled scheduled) {
            return before.withState(PunitionState.PROGRAMMEE).withSlot(scheduled.slot());
        }
        if (event instanceof Postponed postponed) {
            return postponed(before, postponed);
        }
        if (event instanceof ReportFiled filed) {
            return before.withReport(filed.report());
        }
        if (event instanceof Locked || event instanceof Unlocked) {
            return before.withIsLocked(event instanceof Locked);
        }
        return ended(before, event);
    }

    private static Punition ended(Punition before, PunitionEvent event) {
        if (event instanceof Done) {
            return before.withState(PunitionState.REALISEE);
        }
        return event instanceof NotDone ? before.withState(PunitionState.NON_REALISEE) : before;
    }

    private static Punition postponed(Punition before, Postponed event) {
        var history = new ArrayList<>(before.postponements());
        history.add(new Postponement(event.from(), event.to(), event.why()));
        return before.withSlot(event.to()).withPostponements(history);
    }
}
