package org.ent4j.examples.portal.rollcall;

import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Locked;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Merged;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Opened;
import org.ent4j.viescolaire.rollcall.RollCallEvent.PupilAdded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Recorded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Refreshed;
import org.ent4j.viescolaire.rollcall.RollCallEvent.SetAside;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Unlocked;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Voided;

/** What happened to a roll call, in words. */
record EventWords(Visit visit) {

    String of(RollCallEvent event) {
        if (event instanceof Recorded recorded) {
            return entry(recorded.entry());
        }
        if (event instanceof Amended amended) {
            return visit.in("correction : ", "amended: ") + entry(amended.entry()) + why(amended.why());
        }
        if (event instanceof PupilAdded added) {
            return visit.in("élève ajouté : ", "pupil added: ")
                    + visit.school().names().of(added.pupil());
        }
        if (event instanceof SetAside aside) {
            return visit.in("mis de côté : ", "set aside: ") + entry(aside.entry());
        }
        return ofTheWhole(event);
    }

    private String ofTheWhole(RollCallEvent event) {
        if (event instanceof Opened opened) {
            return visit.in("appel ouvert, %d élèves", "roll call opened, %d pupils")
                    .formatted(opened.prefilled().size());
        }
        if (event instanceof Submitted) {
            return visit.in("appel validé", "roll call submitted");
        }
        if (event instanceof Locked) {
            return visit.in("appel verrouillé", "roll call locked");
        }
        if (event instanceof Unlocked unlocked) {
            return visit.in("appel déverrouillé", "roll call unlocked") + why(unlocked.why());
        }
        if (event instanceof Voided voided) {
            return visit.in("appel annulé", "roll call void") + why(voided.why());
        }
        return ofWhatCame(event);
    }

    private String ofWhatCame(RollCallEvent event) {
        if (event instanceof Refreshed refreshed) {
            return visit.in("déjà connu, actualisé pour %d élèves", "known beforehand, refreshed for %d pupils")
                    .formatted(refreshed.entries().size());
        }
        return event instanceof Merged merged
                ? visit.in("saisies hors ligne reprises : %d", "entries of a device taken in: %d")
                        .formatted(merged.entries().size())
                : "";
    }

    private String entry(RollCallEntry entry) {
        return visit.in("%s : %s", "%s: %s")
                .formatted(visit.school().names().of(entry.pupil()), new EntryWords(visit).said(entry));
    }

    private static String why(String why) {
        return why.isEmpty() ? "" : " (" + why + ")";
    }
}
