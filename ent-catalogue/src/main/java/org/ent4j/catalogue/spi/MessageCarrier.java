package org.ent4j.catalogue.spi;

import java.util.Optional;
import org.ent4j.catalogue.mailing.OutgoingMessage;
import org.ent4j.model.text.Label;

/** Who takes messages to people: the messagerie of the portal, a mail server. */
@FunctionalInterface
public interface MessageCarrier {

    /**
     * Takes a message. One whose id it has taken before it takes again without sending it: a command that broke off is
     * repeated.
     *
     * @return why it does not take it, in a few words, or nothing
     */
    Optional<Label> take(OutgoingMessage message);
}
