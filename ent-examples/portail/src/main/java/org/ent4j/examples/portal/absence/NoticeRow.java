package org.ent4j.examples.portal.absence;

import java.util.List;

/**
 * Somebody is told of a dossier.
 *
 * @param moves what may be reported of it now
 */
public record NoticeRow(
        int number, String when, String recipient, String means, String about, Badge delivery, List<Button> moves) {

    public NoticeRow {
        moves = List.copyOf(moves);
    }
}
