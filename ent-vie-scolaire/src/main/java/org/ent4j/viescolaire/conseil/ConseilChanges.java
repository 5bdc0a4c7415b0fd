package org.ent4j.viescolaire.conseil;

import java.util.HashMap;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.ConseilEvent.AvisSet;
import org.ent4j.viescolaire.conseil.ConseilEvent.Closed;
import org.ent4j.viescolaire.conseil.ConseilEvent.Held;
import org.ent4j.viescolaire.conseil.ConseilEvent.LocksChanged;
import org.ent4j.viescolaire.conseil.ConseilEvent.OrientationsSet;
import org.ent4j.viescolaire.conseil.ConseilEvent.Prepared;
import org.ent4j.viescolaire.conseil.ConseilEvent.Relocked;
import org.ent4j.viescolaire.conseil.ConseilEvent.Reopened;
import org.ent4j.viescolaire.conseil.ConseilEvent.Rescheduled;
import org.ent4j.viescolaire.conseil.ConseilEvent.SynthesisWritten;
import org.ent4j.viescolaire.conseil.ConseilEvent.Unlocked;
import org.ent4j.viescolaire.conseil.ConseilEvent.VieScolaireWritten;
import org.ent4j.viescolaire.markbook.Written;

/** What each event makes of a conseil de classe. */
final class ConseilChanges {

    private ConseilChanges() {}

    static Conseil after(Conseil before, ConseilEvent event) {
        return moved(before, event).withVersion(before.version() + 1);
    }

    private static Conseil moved(Conseil before, ConseilEvent event) {
        if (event instanceof Prepared) {
            return before.withState(ConseilState.PREPARED);
        }
        if (event instanceof Held held) {
            return before.withState(ConseilState.HELD).withMembers(held.members());
        }
        if (event instanceof Closed) {
            return before.withState(ConseilState.CLOSED);
        }
        return event instanceof Reopened reopened
                ? before.withState(ConseilState.REOPENED).withWhyReopened(reopened.why())
                : dated(before, event);
    }

    private static Conseil dated(Conseil before, ConseilEvent event) {
        if (event instanceof Rescheduled rescheduled) {
            return before.withDay(rescheduled.day());
        }
        if (event instanceof LocksChanged changed) {
            return before.withLock(changed.lock());
        }
        if (event instanceof Unlocked unlocked) {
            return before.withLock(before.lock().unlocking(unlocked.role(), unlocked.until()));
        }
        return event instanceof Relocked relocked
                ? before.withLock(before.lock().relocking(relocked.role()))
                : written(before, event);
    }

    private static Conseil written(Conseil before, ConseilEvent event) {
        if (event instanceof SynthesisWritten written) {
            var sheet = before.sheet(written.pupil());
            return with(before, written.pupil(), sheet.withSynthesis(text(written.text(), event)));
        }
        if (event instanceof VieScolaireWritten written) {
            var sheet = before.sheet(written.pupil());
            return with(before, written.pupil(), sheet.withVieScolaire(text(written.text(), event)));
        }
        if (event instanceof AvisSet set) {
            var avis = set.avis().map(each -> new Written<>(each, event.at(), event.by()));
            return with(before, set.pupil(), before.sheet(set.pupil()).withAvis(avis));
        }
        return event instanceof OrientationsSet set
                ? with(before, set.pupil(), before.sheet(set.pupil()).withOrientations(set.orientations()))
                : before;
    }

    private static Optional<Written<String>> text(String text, ConseilEvent event) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Written<>(text, event.at(), event.by()));
    }

    private static Conseil with(Conseil before, PersonId pupil, PupilSheet sheet) {
        var sheets = new HashMap<>(before.sheets());
        sheets.put(pupil, sheet);
        sheets.values().removeIf(PupilSheet.none()::equals);
        return before.withSheets(sheets);
    }
}
