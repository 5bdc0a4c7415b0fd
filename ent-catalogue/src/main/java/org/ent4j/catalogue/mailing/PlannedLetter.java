package org.ent4j.catalogue.mailing;

import java.util.List;
import java.util.Map;
import org.ent4j.model.id.PersonId;

/**
 * A letter or a message before it is written.
 *
 * @param id the same whenever the mailing is planned for these people: what has it never goes out twice
 * @param to whom it is for; several of one household
 * @param group the class by which letters are sorted, or ""
 * @param name of whom it is about, by which they are sorted in a class
 * @param address lines with the names above, as they are printed
 * @param emails of whom it is for
 * @param values of the merge fields
 */
public record PlannedLetter(
        String id,
        List<PersonId> to,
        String group,
        String name,
        List<String> address,
        List<String> emails,
        Map<String, String> values) {

    public PlannedLetter {
        to = List.copyOf(to);
        address = List.copyOf(address);
        emails = List.copyOf(emails);
        values = Map.copyOf(values);
    }

    /** Without the people. */
    @Override
    public String toString() {
        return "PlannedLetter[" + id + "]";
    }
}
