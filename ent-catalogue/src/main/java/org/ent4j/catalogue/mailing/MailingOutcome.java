package org.ent4j.catalogue.mailing;

import java.time.Instant;
import java.util.Map;

/**
 * What became of a mailing, in figures.
 *
 * @param letters that were printed, or messages that went out
 * @param people whom they are for
 * @param leftOut how many people got nothing, by the code of why
 * @param at when it was done last
 */
public record MailingOutcome(int letters, int people, Map<String, Integer> leftOut, Instant at) {

    public MailingOutcome {
        leftOut = Map.copyOf(leftOut);
    }
}
