package org.ent4j.viescolaire.bulletin;

import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * That a pupil was dispensed from a subject, so that a missing average is no riddle.
 *
 * @param kind {@code "inapte"}, {@code "dispensé"}; never what the pupil suffers from
 * @param days within the period
 */
public record BulletinDispense(Label kind, DateRange days) {

    void write(CanonicalText out) {
        out.text("dispense")
                .text(kind.in(Lang.FR))
                .text(kind.in(Lang.EN))
                .text(days.first().toString())
                .text(days.last().toString());
    }
}
