package org.ent4j.viescolaire.sanction;

import org.ent4j.viescolaire.sanction.SanctionEvent.AlternativeExecuted;
import org.ent4j.viescolaire.sanction.SanctionEvent.Barred;
import org.ent4j.viescolaire.sanction.SanctionEvent.ConseilCalled;
import org.ent4j.viescolaire.sanction.SanctionEvent.ConseilCalledAgain;
import org.ent4j.viescolaire.sanction.SanctionEvent.Dropped;
import org.ent4j.viescolaire.sanction.SanctionEvent.Erased;
import org.ent4j.viescolaire.sanction.SanctionEvent.Executed;
import org.ent4j.viescolaire.sanction.SanctionEvent.Informed;
import org.ent4j.viescolaire.sanction.SanctionEvent.Pronounced;
import org.ent4j.viescolaire.sanction.SanctionEvent.Revoked;
import org.ent4j.viescolaire.sanction.SanctionEvent.Suspended;

/** What each event makes of a sanction. */
final class SanctionChanges {

    private SanctionChanges() {}

    static Sanction after(Sanction before, SanctionEvent event) {
        return beforeTheDecision(before, event).withVersion(before.version() + 1);
    }

    private static Sanction beforeTheDecision(Sanction before, SanctionEvent event) {
        if (event instanceof Informed informed) {
            return before.withState(SanctionState.DEFENCE).withNotification(informed.notification());
        }
        if (event instanceof Barred barred) {
            return before.withMesureConservatoire(barred.days());
        }
        if (event instanceof ConseilCalled called) {
            return before.withConvocation(called.convocation());
        }
        if (event instanceof ConseilCalledAgain again) {
            return before.withConvocation(again.convocation());
        }
        return event instanceof Dropped ? before.withState(SanctionState.DROPPED) : fromTheDecisionOn(before, event);
    }

    private static Sanction fromTheDecisionOn(Sanction before, SanctionEvent event) {
        if (event instanceof Pronounced pronounced) {
            return before.withState(SanctionState.PRONOUNCED).withPronounced(pronounced);
        }
        if (event instanceof Suspended) {
            return before.withState(SanctionState.SUSPENDED);
        }
        if (event instanceof Revoked revoked) {
            return before.withState(SanctionState.REVOKED).withRevoked(revoked);
        }
        if (event instanceof Executed executed) {
            return before.withState(SanctionState.EXECUTED).withExcluded(executed.days());
        }
        if (event instanceof AlternativeExecuted) {
            return before.withState(SanctionState.EXECUTED).withIsAlternativeExecuted(true);
        }
        return event instanceof Erased
                ? before.withState(SanctionState.ERASED)
                        .withReproach(before.reproach().withFacts(""))
                : before;
    }
}
