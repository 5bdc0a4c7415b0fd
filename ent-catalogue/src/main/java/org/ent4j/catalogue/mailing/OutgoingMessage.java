package org.ent4j.catalogue.mailing;

import java.util.List;
import org.ent4j.model.id.PersonId;

/**
 * A message on its way.
 *
 * @param id what has it is the same message
 * @param emails where it goes; empty for messages of the ENT, which go to people
 */
public record OutgoingMessage(
        String id, MailingForm form, List<PersonId> to, List<String> emails, String subject, String text) {

    public OutgoingMessage {
        to = List.copyOf(to);
        emails = List.copyOf(emails);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
