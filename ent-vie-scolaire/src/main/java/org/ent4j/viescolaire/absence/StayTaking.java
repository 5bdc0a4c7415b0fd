package org.ent4j.viescolaire.absence;

import java.util.List;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartStayed;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;

/**
 * What a stay makes of a pupil's file: of each part without a reason it is said when the pupil was in the school meanwhile,
 * and not any more once the stay says otherwise. A dossier that is locked waits until it is unlocked. Source: OPEN-ENT,
 * presences.
 */
final class StayTaking {

    private final Draft draft;
    private final TakeStay command;

    StayTaking(Draft draft, TakeStay command) {
        this.draft = draft;
        this.command = command;
    }

    Draft take() {
        draft.file().live().stream()
                .filter(dossier -> dossier.state() != DossierState.VERROUILLE)
                .forEach(dossier -> dossier.parts().forEach(part -> take(dossier.type(), part)));
        return draft;
    }

    private void take(AbsenceType type, Part part) {
        var there = isOpenTo(type, part) ? overlapping(part) : List.<Period>of();
        if (!there.equals(part.stays().getOrDefault(command.stay(), List.of()))) {
            draft.happen(new PartStayed(command.at(), command.by(), part.number(), command.stay(), there));
        }
    }

    private static boolean isOpenTo(AbsenceType type, Part part) {
        return part.motif().isEmpty()
                && part.origin().source() != Source.EXCLUSION
                && switch (type) {
                    case ABSENCE, RETARD, DEPART -> true;
                    case DISPENSE, PRESENCE_AILLEURS -> false;
                };
    }

    private List<Period> overlapping(Part part) {
        return command.there().stream()
                .filter(period -> period.overlaps(part.period()))
                .toList();
    }
}
