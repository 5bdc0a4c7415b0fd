package org.ent4j.viescolaire.absence;

import java.time.Instant;
import org.ent4j.model.id.PersonId;

/**
 * A notification that was decided; the host sends it, and reports what became of it.
 *
 * @param number in the pupil's file
 * @param dossier that it is about
 * @param model the key of the model of the letter or message
 * @param detail what the host last said of it; may be ""
 */
public record AbsenceNotification(
        int number,
        int dossier,
        Means means,
        PersonId recipient,
        String model,
        Instant decided,
        Delivery delivery,
        String detail) {

    AbsenceNotification about(int other) {
        return new AbsenceNotification(number, other, means, recipient, model, decided, delivery, detail);
    }

    AbsenceNotification with(Delivery reported, String words) {
        return new AbsenceNotification(number, dossier, means, recipient, model, decided, reported, words);
    }
}
