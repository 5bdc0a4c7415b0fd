package org.ent4j.ticketing.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionEvent.Answered;
import org.ent4j.ticketing.knowledge.QuestionEvent.Asked;
import org.ent4j.ticketing.knowledge.QuestionEvent.NotHelped;
import org.ent4j.ticketing.knowledge.QuestionEvent.PassedOn;
import org.ent4j.ticketing.knowledge.QuestionEvent.Withdrawn;

/**
 * Who is told of what happened to a question: whoever asked, of answers and tickets; the correspondents, of what waits for them
 * and what does no longer. Nobody is told what he did himself.
 */
public final class QuestionNotices {

    private final Question question;
    private final List<PersonId> correspondents;
    private final List<QuestionNotice> notices = new ArrayList<>();

    private QuestionNotices(Question question, List<PersonId> correspondents) {
        this.question = question;
        this.correspondents = correspondents;
    }

    /**
     * Of what happened just now.
     *
     * @param named the correspondents of the school on that day
     */
    public static List<QuestionNotice> of(Question question, List<QuestionEvent> fresh, List<Correspondent> named) {
        var people = named.stream().map(Correspondent::person).distinct().toList();
        var notices = new QuestionNotices(question, people);
        fresh.forEach(notices::hear);
        return List.copyOf(notices.notices);
    }

    private void hear(QuestionEvent event) {
        if (event instanceof Asked) {
            tellTheCorrespondents(
                    event, new News.QuestionAsked(question.enquiry().text()));
        } else if (event instanceof Answered answered) {
            tellTheAsker(event, new News.QuestionAnswered(answered.text()));
        } else if (event instanceof PassedOn passed) {
            tellTheAsker(event, new News.QuestionPassedOn(passed.ticket()));
        } else if (event instanceof NotHelped notHelped) {
            tellTheCorrespondents(event, new News.AnswerNotHelping(notHelped.why()));
        } else if (event instanceof Withdrawn) {
            tellTheCorrespondents(
                    event, new News.QuestionWithdrawn(question.enquiry().text()));
        }
    }

    private void tellTheAsker(QuestionEvent event, News news) {
        tell(Stream.of(question.asker()), event, news);
    }

    private void tellTheCorrespondents(QuestionEvent event, News news) {
        tell(correspondents.stream(), event, news);
    }

    private void tell(Stream<PersonId> people, QuestionEvent event, News news) {
        people.filter(person -> !person.equals(event.by()))
                .map(person -> new QuestionNotice(new Recipient.Person(person), question.id(), news))
                .forEach(notices::add);
    }
}
