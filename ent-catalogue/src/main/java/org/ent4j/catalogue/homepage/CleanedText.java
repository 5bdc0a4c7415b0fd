package org.ent4j.catalogue.homepage;

import java.util.List;

/**
 * A formatted text after cleaning, and what is in it.
 *
 * @param html which may be shown as it is
 * @param takenAway each once
 * @param plain what is read, without formatting
 * @param headings their levels, in their order
 */
public record CleanedText(
        String html, List<TakenAway> takenAway, String plain, List<Integer> headings, List<TextLink> links) {

    public CleanedText {
        takenAway = List.copyOf(takenAway);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }
}
