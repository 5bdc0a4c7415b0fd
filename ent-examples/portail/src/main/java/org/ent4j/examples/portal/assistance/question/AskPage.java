package org.ent4j.examples.portal.assistance.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question is written.
 *
 * @param about what may be chosen: label by value
 * @param chosen its value
 * @param form the number of this form: who sends it twice has asked once
 * @param isSearched whether known answers were looked for
 * @param error what is wrong with the question; "" for nothing
 */
public record AskPage(
        String text,
        Map<String, String> about,
        String chosen,
        String form,
        boolean isSearched,
        List<Proposed> proposals,
        String error) {

    public AskPage {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
        proposals = List.copyOf(proposals);
    }

    /** An answer that may help. */
    public record Proposed(String id, String question, String answer, List<String> why) {
        public Proposed {
            why = List.copyOf(why);
        }
    }
}
