package org.ent4j.ticketing.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.knowledge.QuestionEvent.Answered;
import org.ent4j.ticketing.knowledge.QuestionEvent.NotHelped;
import org.ent4j.ticketing.knowledge.QuestionEvent.PassedOn;
import org.ent4j.ticketing.knowledge.QuestionEvent.Withdrawn;

/** What each event makes of a question. */
final class QuestionChanges {

    private QuestionChanges() {}

    static Question after(Question before, QuestionEvent event) {
        return changed(before, event).withVersion(before.version() + 1);
    }

    private static Question changed(Question before, QuestionEvent event) {
        if (event instanceof Answered answered) {
            var answer = new Answer(answered.by(), answered.at(), answered.text(), Optional.empty());
            return before.withState(QuestionState.ANSWERED).withAnswers(with(before.answers(), answer));
        }
        if (event instanceof NotHelped notHelped) {
            return before.withState(QuestionState.ASKED).withAnswers(notHelping(before.answers(), notHelped.why()));
        }
        if (event instanceof PassedOn passed) {
            return before.withState(QuestionState.PASSED_ON).withTicket(passed.ticket());
        }
        return event instanceof Withdrawn ? before.withState(QuestionState.WITHDRAWN) : before;
    }

    private static List<Answer> with(List<Answer> answers, Answer next) {
        var all = new ArrayList<>(answers);
        all.add(next);
        return all;
    }

    private static List<Answer> notHelping(List<Answer> answers, String why) {
        var all = new ArrayList<>(answers);
        all.set(all.size() - 1, all.get(all.size() - 1).notHelping(why));
        return all;
    }
}
