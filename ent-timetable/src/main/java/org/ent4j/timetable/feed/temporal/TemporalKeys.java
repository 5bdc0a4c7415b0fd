package org.ent4j.timetable.feed.temporal;

import org.ent4j.model.text.LabelKey;

/** Under which key a label is known: that of {@link LabelKey}, or the label itself where it is made of signs alone. */
final class TemporalKeys {

    private TemporalKeys() {}

    /** "" of a blank label alone: {@code *}, {@code -} and {@code ?} are three labels. */
    static String of(String label) {
        var key = LabelKey.of(label);
        return key.isEmpty() ? label.strip() : key.value();
    }
}
