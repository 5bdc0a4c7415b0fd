package org.ent4j.catalogue.checklist;

import org.ent4j.model.text.Label;

/**
 * Something that is left to do in a step.
 *
 * @param code stable: {@code timetable.unpublished}
 * @param what to do, in a few words
 */
public record LeftOver(String code, Label what) {

    public static LeftOver of(String code, String fr, String en) {
        return new LeftOver(code, Label.of(fr, en));
    }
}
