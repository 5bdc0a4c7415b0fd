package org.ent4j.examples.portal.assistance.question;

import java.util.List;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.PageLinks;
import org.ent4j.examples.portal.assistance.StateBadge;
import org.ent4j.examples.portal.assistance.Tab;

/**
 * A list of questions.
 *
 * @param correspondents to whom one turns; none where that is not shown
 * @param figures what became of them
 * @param tabs by state; none where all are in one list
 * @param notices what one was told last
 */
public record QuestionsPage(
        String intro,
        List<Fact> correspondents,
        List<Fact> figures,
        List<Tab> tabs,
        List<Row> rows,
        PageLinks pages,
        String path,
        boolean mayAsk,
        List<Heard> notices) {

    public QuestionsPage {
        correspondents = List.copyOf(correspondents);
        figures = List.copyOf(figures);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /** A question. */
    public record Row(String path, String text, String about, String who, String when, StateBadge state) {}

    /** @param path of what it is about */
    public record Heard(String when, String what, String path) {}
}
