package org.ent4j.examples.portal.rollcall;

import java.util.ArrayList;
import java.util.Optional;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What a roll call says of a pupil, in words. */
record EntryWords(Visit visit) {

    /** {@code présent, arrivé à 9 h 40}. */
    String said(RollCallEntry entry) {
        var said = new ArrayList<String>();
        said.add(visit.words().of(entry.presence().label()));
        entry.arrived()
                .ifPresent(time -> said.add(
                        visit.in("arrivé à ", "came at ") + visit.words().time(time)));
        entry.left()
                .ifPresent(time -> said.add(
                        visit.in("parti à ", "left at ") + visit.words().time(time)));
        if (!entry.comment().isEmpty()) {
            said.add(visit.in("« %s »", "“%s”").formatted(entry.comment()));
        }
        return String.join(", ", said);
    }

    /** The motif in the words of the school. */
    Optional<String> motif(RollCallEntry entry) {
        var motifs = visit.school().vieScolaire().setup().absences().motifs();
        return entry.motif().map(MotifCode::new).map(motifs::words);
    }

    /** Why something is said of a pupil before anybody has called the roll. */
    Optional<String> known(RollCallEntry entry, boolean isEntered) {
        if (entry.isLocked()) {
            return Optional.of(visit.in("saisi par la vie scolaire", "entered by vie scolaire")
                    + motif(entry).map(words -> " : " + words).orElse(""));
        }
        var isGuess = !isEntered && !entry.isThroughout();
        return motif(entry)
                .or(() -> isGuess
                        ? Optional.of(visit.in("proposé d'après l'heure précédente", "proposed after the hour before"))
                        : Optional.empty());
    }
}
