package org.ent4j.access.communication;

/** How the question whether somebody may write to somebody was answered; the first that applies. */
public enum WritingVerdict {
    /** There is no such sender. */
    UNKNOWN_SENDER,
    /** There is no such recipient. */
    UNKNOWN_RECIPIENT,
    /** Nobody is a correspondent of his own. */
    ONESELF,
    /** The sender's account is not operational. */
    SENDER_NOT_OPERATIONAL,
    /** The recipient's account is not operational. */
    RECIPIENT_NOT_OPERATIONAL,
    /** The sender may not use the messaging service at all. */
    SENDER_WITHOUT_SERVICE,
    /** The recipient may not use the messaging service at all, and so would never read it. */
    RECIPIENT_WITHOUT_SERVICE,
    /** No rule lets the one write to the other. */
    DENIED,
    /** A rule lets the one write to the other. */
    ALLOWED;

    public boolean isAllowed() {
        return this == ALLOWED;
    }
}
