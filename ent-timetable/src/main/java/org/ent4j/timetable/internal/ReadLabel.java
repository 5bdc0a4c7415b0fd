package org.ent4j.timetable.internal;

import java.util.Optional;
import org.ent4j.model.text.LabelKey;

/** A label taken apart once, to be compared with many. */
public record ReadLabel(LabelKey key, LabelParts parts, Optional<ClassDesignation> designation) {

    public static ReadLabel of(String label) {
        return new ReadLabel(LabelKey.of(label), LabelParts.of(label), ClassDesignation.of(label));
    }
}
