package org.ent4j.catalogue.mediacentre.policy;

import java.util.List;

/**
 * That a service is taken for a resource.
 *
 * @param title of the resource
 * @param signs by what, the heaviest first; at least one
 */
public record ResourceMatch(String title, List<RecognitionSign> signs) {

    public ResourceMatch {
        signs = List.copyOf(signs);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("A match without a sign.\nMaybe nothing was recognised.");
        }
    }

    /** Else it is probable, and somebody is to look. */
    public boolean isCertain() {
        return signs.stream().anyMatch(RecognitionSign::isCertain);
    }

    int weight() {
        return signs.stream().mapToInt(RecognitionSign::weight).sum();
    }
}
