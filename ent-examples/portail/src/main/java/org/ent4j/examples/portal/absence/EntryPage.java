package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Map;

/**
 * The form with which vie scolaire enters an absence, or a guardian declares one.
 *
 * @param classes to choose pupils from
 * @param chosenClass "" for none
 * @param pupils who may be chosen
 * @param subjects of lessons, of what it may be alone
 * @param wrong what is wrong with what was typed
 */
public record EntryPage(
        EntryForm form,
        Map<String, String> classes,
        String chosenClass,
        List<Choice> pupils,
        Map<String, String> types,
        Map<String, String> subjects,
        Map<String, String> motifs,
        List<String> wrong) {

    public EntryPage {
        pupils = List.copyOf(pupils);
        wrong = List.copyOf(wrong);
    }

    /** A pupil. */
    public record Choice(String id, String name, boolean isChosen) {}
}
