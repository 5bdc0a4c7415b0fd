package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** Letters of credentials: first who gets one and who does not, then the print of those that are left. */
final class LettersScreen {

    private final PeopleSearch search;
    private final LetterDesk desk;

    @Inject
    LettersScreen(PeopleSearch search, LetterDesk desk) {
        this.search = search;
        this.desk = desk;
    }

    Answer plan(Visit visit) {
        var selection = Selection.of(visit, search);
        return selection.isEmpty()
                ? Selection.nobody(visit)
                : Answer.page(
                        visit.in("Courriers d'identifiants", "Letters of credentials"),
                        "directory/letters",
                        LettersPage.of(desk.plan(visit, selection), visit.words()));
    }

    Answer print(Visit visit) {
        var plan = desk.plan(visit, Selection.of(visit, search));
        if (plan.recipients().isEmpty()) {
            return Selection.nobody(visit);
        }
        return desk.print(visit, plan)
                .fold(
                        refusal -> Answer.refused(visit, List.of(refusal)),
                        pdf -> Answer.download(visit.in("courriers.pdf", "letters.pdf"), "application/pdf", pdf));
    }
}
