package org.ent4j.examples.portal.discipline;

import org.ent4j.viescolaire.sanction.Sanction;

/**
 * A sanction in a list.
 *
 * @param terms "" before anything is pronounced
 * @param last what happened last
 */
public record SanctionLine(
        String id,
        String pupil,
        String schoolClass,
        String motif,
        String terms,
        String last,
        String state,
        String badge) {

    static SanctionLine of(Sanction sanction, DisciplineWords words, People people) {
        var history = new SanctionWords(words).history(sanction);
        return new SanctionLine(
                sanction.id().value(),
                people.name(sanction.pupil()),
                people.schoolClass(sanction.pupil()),
                words.motif(sanction.reproach().motif()),
                sanction.terms().map(new SanctionWords(words)::terms).orElse(""),
                history.get(history.size() - 1),
                words.words().of(sanction.state().label()),
                DisciplineWords.badge(sanction.state()));
    }
}
