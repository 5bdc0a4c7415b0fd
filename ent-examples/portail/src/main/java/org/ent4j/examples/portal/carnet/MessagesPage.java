package org.ent4j.examples.portal.carnet;

import java.util.List;
import java.util.Optional;

/** The messages that somebody of the staff looks after. */
public record MessagesPage(List<Row> rows, int found, int number, int last) {

    public MessagesPage {
        rows = List.copyOf(rows);
    }

    /**
     * A message.
     *
     * @param signed how many of those who are asked have signed; nothing when nobody is asked
     * @param look a class of the sheet of styles
     */
    public record Row(
            String path,
            String subject,
            String category,
            String audience,
            String author,
            String sent,
            String state,
            String look,
            Optional<String> signed,
            int replies) {}
}
