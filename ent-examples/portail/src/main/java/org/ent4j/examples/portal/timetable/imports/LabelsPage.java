package org.ent4j.examples.portal.timetable.imports;

import java.util.List;

/** Labels of days, hours and frequencies, of which somebody has to say what they mean. */
public record LabelsPage(List<Line> open, List<Line> decided) {

    /**
     * A label.
     *
     * @param field for what it means
     * @param example of an answer
     * @param typed what was typed, or what is decided
     * @param wrong what is wrong with it; "" when nothing is
     */
    public record Line(
            String name, String field, String kind, String label, String example, String typed, String wrong) {}
}
