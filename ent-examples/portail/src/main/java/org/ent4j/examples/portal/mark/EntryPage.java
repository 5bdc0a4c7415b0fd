package org.ent4j.examples.portal.mark;

import java.util.List;
import java.util.Map;

/**
 * The marks of an evaluation, to be entered.
 *
 * @param path where it is sent
 * @param closed why nothing is entered now; "" when something is
 * @param saved what was saved of what was sent; "" when nothing was sent
 * @param facts of the evaluation, in a line
 * @param codes what may be typed in the place of a mark
 * @param levels to choose from: label by number
 */
public record EntryPage(
        String path,
        String book,
        String bookTitle,
        String closed,
        String saved,
        String facts,
        List<String> codes,
        boolean hasMarks,
        List<SkillColumn> skills,
        Map<String, String> levels,
        List<Row> rows,
        String figures) {

    public EntryPage {
        codes = List.copyOf(codes);
        skills = List.copyOf(skills);
        rows = List.copyOf(rows);
    }

    public record SkillColumn(String id, String label) {}

    /**
     * A pupil.
     *
     * @param typed what stands in the field
     * @param was what was there when it was shown: what nobody touches is not sent again
     * @param error why what was typed is not saved; "" when it is
     * @param hint what is proposed, and who is not there; "" for most
     */
    public record Row(
            String pupil, String name, String typed, String was, String error, String hint, List<Level> levels) {
        public Row {
            levels = List.copyOf(levels);
        }
    }

    /** @param number of the level; "" when there is none */
    public record Level(String field, String label, String number) {}
}
