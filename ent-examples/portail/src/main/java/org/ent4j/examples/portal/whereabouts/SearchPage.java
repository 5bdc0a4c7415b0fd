package org.ent4j.examples.portal.whereabouts;

import org.ent4j.examples.portal.web.Paged;

/**
 * The search of a pupil.
 *
 * @param text what is searched for; "" at first
 */
public record SearchPage(String text, Paged<Found> list) {

    /** A pupil who was found. */
    public record Found(String id, String name, String schoolClass) {}
}
