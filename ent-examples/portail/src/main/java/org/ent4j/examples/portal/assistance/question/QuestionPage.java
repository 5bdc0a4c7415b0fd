package org.ent4j.examples.portal.assistance.question;

import java.util.List;
import org.ent4j.examples.portal.assistance.ActionForm;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.StateBadge;
import org.ent4j.examples.portal.assistance.TicketView.Linked;

/**
 * A question with its answers.
 *
 * @param links where it goes on
 */
public record QuestionPage(
        StateBadge state,
        String text,
        List<Fact> facts,
        List<Given> answers,
        List<Linked> links,
        List<ActionForm> actions,
        Linked back) {

    public QuestionPage {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
        links = List.copyOf(links);
        actions = List.copyOf(actions);
    }

    /** @param whyNot why it did not help; "" when nobody said so */
    public record Given(String who, String when, String text, String whyNot) {}
}
