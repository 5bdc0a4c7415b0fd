package org.ent4j.ticketing.ticket;

import java.util.Optional;

/** Who may give a ticket to whom: one level at a time. */
final class Handovers {

    private Handovers() {}

    /** Who holds the ticket afterwards; nothing when the author may not do that. */
    static Optional<Platform> receiver(Platform holder, Platform author, Step.Handover step) {
        if (step instanceof Step.HandedOver over) {
            return holder.above().filter(next -> author == holder && over.to() == next);
        } else if (step instanceof Step.HandedBack) {
            return holder.below().filter(next -> author == holder);
        }
        return holder.below().filter(next -> author == next);
    }
}
