package org.ent4j.examples.portal.timetable.imports;

import java.util.List;
import org.ent4j.examples.portal.timetable.Paging;

/**
 * What publishing would change.
 *
 * @param refusal why it cannot be published as it is; "" when it can
 * @param isLarge whether it is refused for what it takes away alone, which somebody may want
 * @param figures label and count
 * @param remarks what is not whole in it
 */
public record PreviewPage(
        String refusal,
        boolean isLarge,
        boolean isNew,
        List<Figure> figures,
        List<String> remarks,
        List<Row> rows,
        int total,
        Paging paging,
        long open,
        int labels,
        String version) {

    public record Figure(String label, long count) {}

    /** @param tone of the badge */
    public record Row(String kind, String tone, String before, String after, String days) {}
}
