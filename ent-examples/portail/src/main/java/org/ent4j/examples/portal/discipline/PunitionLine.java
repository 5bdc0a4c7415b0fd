package org.ent4j.examples.portal.discipline;

import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionSlot;

/**
 * A punition in a list.
 *
 * @param date "" without one
 * @param badge how its state is shown
 */
public record PunitionLine(
        String id,
        String pupil,
        String schoolClass,
        String type,
        String motif,
        String givenOn,
        String date,
        String requester,
        String state,
        String badge,
        boolean isLocked) {

    static PunitionLine of(Punition punition, DisciplineWords words, People people) {
        return new PunitionLine(
                punition.id().value(),
                people.name(punition.pupil()),
                people.schoolClass(punition.pupil()),
                words.type(punition.type()),
                words.motif(punition.motif()),
                words.day(punition.givenOn()),
                punition.slot().map(PunitionSlot::date).map(words::date).orElse(""),
                people.name(punition.request().requester().person()),
                words.words().of(punition.state().label()),
                DisciplineWords.badge(punition.state()),
                punition.isLocked());
    }
}
