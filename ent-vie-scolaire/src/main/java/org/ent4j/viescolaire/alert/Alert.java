package org.ent4j.viescolaire.alert;

/**
 * An alert as somebody finds it.
 *
 * @param count how many there are
 * @param handledAt how many there were when it was handled last; 0 before
 */
public record Alert(AlertKey key, AlertLife.State state, int count, int handledAt) {

    /** Whether somebody still has to look at it. */
    public boolean isOpen() {
        return state == AlertLife.State.UNSEEN || state == AlertLife.State.SEEN;
    }
}
