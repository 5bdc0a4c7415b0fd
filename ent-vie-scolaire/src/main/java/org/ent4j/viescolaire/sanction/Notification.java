package org.ent4j.viescolaire.sanction;

import java.time.LocalDate;

/**
 * What the pupil was told when proceedings started.
 *
 * @param on the day on which it was told
 * @param isOfFacts the facts that he is reproached with
 * @param isOfSilence the right to remain silent
 * @param isOfFile that the file can be read
 * @param isToGuardian whether the legal representative was told too
 * @param answerUntil the last day on which he can present his defence
 */
public record Notification(
        LocalDate on,
        boolean isOfFacts,
        boolean isOfSilence,
        boolean isOfFile,
        boolean isToGuardian,
        LocalDate answerUntil) {

    /** Of everything, to everybody. */
    public static Notification complete(LocalDate on, LocalDate answerUntil) {
        return new Notification(on, true, true, true, true, answerUntil);
    }
}
