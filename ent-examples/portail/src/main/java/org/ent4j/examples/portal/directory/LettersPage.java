package org.ent4j.examples.portal.directory;

import java.util.List;
import org.ent4j.examples.portal.web.Words;

/**
 * Who of a selection gets a letter, and who gets none.
 *
 * @param ids of those who get one, as the form that prints them sends them
 * @param more how many lines of {@code refused} are not shown
 */
public record LettersPage(
        List<String> ids, List<String> recipients, List<OutcomePage.Line> refused, long refusedCount, long more) {

    private static final int SHOWN = 200;

    public LettersPage {
        ids = List.copyOf(ids);
        recipients = List.copyOf(recipients);
        refused = List.copyOf(refused);
    }

    static LettersPage of(LetterDesk.Plan plan, Words words) {
        var refused = plan.refused();
        return new LettersPage(
                plan.recipients().stream()
                        .map(each -> each.who().person().id().value())
                        .toList(),
                plan.recipients().stream()
                        .map(each -> each.who().person().name().display())
                        .toList(),
                refused.stream()
                        .limit(SHOWN)
                        .map(each ->
                                OutcomePage.Line.not(each.who().person().name().display(), words.of(each.why())))
                        .toList(),
                refused.size(),
                Math.max(0, refused.size() - SHOWN));
    }
}
