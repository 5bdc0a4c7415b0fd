package org.ent4j.examples.portal.access;

import java.util.List;

/**
 * A change of rights.
 *
 * @param changes in words
 * @param elsewhere how many concern other schools, and are not shown
 * @param undoable whether the visitor may ask to take it back
 */
public record EntryPage(
        long version, String when, String author, String why, List<String> changes, int elsewhere, boolean undoable) {

    public EntryPage {
        changes = List.copyOf(changes);
    }
}
