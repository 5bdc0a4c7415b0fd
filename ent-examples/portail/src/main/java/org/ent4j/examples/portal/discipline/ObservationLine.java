package org.ent4j.examples.portal.discipline;

import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.observation.Observation;

/**
 * An observation in a list.
 *
 * @param tone in words; "" when its motif neither encourages nor blames
 */
public record ObservationLine(
        String id,
        String pupil,
        String schoolClass,
        String at,
        String motif,
        String comment,
        String issuer,
        String tone,
        String badge) {

    static ObservationLine of(Observation observation, DisciplineWords words, People people) {
        var tone = observation.tone(words.setup().punitions().motifs());
        return new ObservationLine(
                observation.id(),
                people.name(observation.pupil()),
                people.schoolClass(observation.pupil()),
                words.words().moment(observation.at()),
                words.motif(observation.motif()),
                observation.comment(),
                people.name(observation.issuer().person()),
                tone.map(each -> words.words().of(each.label())).orElse(""),
                tone.map(each -> each == Tone.POSITIVE ? "good" : "bad").orElse(""));
    }
}
