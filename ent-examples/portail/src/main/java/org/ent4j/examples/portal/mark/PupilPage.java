package org.ent4j.examples.portal.mark;

import java.util.List;
import java.util.Map;

/**
 * A pupil in a mark book, for staff: how the average was made, what is set by hand, and who wrote what.
 *
 * @param account sentences: the average first
 * @param average that stands on the bulletin
 * @param byHand who put an average in the place of it, and why; "" for nobody
 * @param positionnement set by hand; "" for none
 * @param made what levels make of the positionnement
 * @param hidden what the family does not see yet, and why
 */
public record PupilPage(
        String path,
        String book,
        String bookTitle,
        String family,
        String closed,
        List<String> account,
        String average,
        String byHand,
        String typed,
        String why,
        List<String> errors,
        Map<String, String> positionnements,
        String positionnement,
        String made,
        List<String> skills,
        String appreciation,
        List<String> hidden,
        List<Event> history) {

    public PupilPage {
        account = List.copyOf(account);
        errors = List.copyOf(errors);
        skills = List.copyOf(skills);
        hidden = List.copyOf(hidden);
        history = List.copyOf(history);
    }

    public record Event(String at, String by, String what) {}
}
