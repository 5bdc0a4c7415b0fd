package org.ent4j.examples.portal.absence;

import java.util.List;

/**
 * A part of a dossier.
 *
 * @param motif "" for none
 * @param comment "" for none
 * @param remarks what else is to be known of it
 * @param mayWithdraw whether the reader may take it back now
 */
public record PartRow(
        int number,
        String when,
        String origin,
        String motif,
        String comment,
        Badge settlement,
        Badge excused,
        List<String> remarks,
        boolean mayWithdraw) {

    public PartRow {
        remarks = List.copyOf(remarks);
    }
}
