package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Map;
import org.ent4j.viescolaire.absence.DossierLife;

/**
 * What the reader may do to a dossier now: what is empty is not offered.
 *
 * @param motifs to give as a reason
 * @param proofs to note as shown
 * @param decisions on the reason
 * @param followUps to note in the journal
 * @param means of telling the family
 * @param recipients who answer for the pupil
 * @param models of messages
 * @param locks to lock or to unlock
 * @param others that it may be put into
 * @param collectives the collective absences of which it has something
 * @param isSeparable whether some of its parts may become a dossier of their own
 */
public record DossierForms(
        Map<String, String> motifs,
        Map<String, String> proofs,
        List<Button> decisions,
        Map<String, String> followUps,
        Map<String, String> means,
        Map<String, String> recipients,
        Map<String, String> models,
        List<Button> locks,
        Map<String, String> others,
        Map<String, String> collectives,
        boolean isSeparable) {

    public DossierForms {
        decisions = List.copyOf(decisions);
        locks = List.copyOf(locks);
    }

    /** Whether it may be unlocked, which asks why. */
    public boolean isLocked() {
        return locks.stream().anyMatch(button -> button.value().equals(DossierLife.Move.UNLOCK.name()));
    }

    public boolean isAny() {
        return !motifs.isEmpty()
                || !proofs.isEmpty()
                || !decisions.isEmpty()
                || !followUps.isEmpty()
                || !locks.isEmpty()
                || !others.isEmpty()
                || isSeparable;
    }
}
