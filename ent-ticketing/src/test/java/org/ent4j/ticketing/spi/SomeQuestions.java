package org.ent4j.ticketing.spi;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionEvent.Answered;
import org.ent4j.ticketing.knowledge.QuestionEvent.Asked;
import org.ent4j.ticketing.knowledge.QuestionEvent.NotHelped;
import org.ent4j.ticketing.knowledge.QuestionEvent.PassedOn;
import org.ent4j.ticketing.knowledge.QuestionEvent.Withdrawn;
import org.ent4j.ticketing.knowledge.QuestionId;

/** Questions and answers for stores. */
final class SomeQuestions {

    static final PersonId PARENT = new PersonId("parent");
    static final PersonId RUIZ = new PersonId("ruiz");
    static final List<StructureId> SCHOOLS = List.of(new StructureId("9990001X"), new StructureId("9990002Y"));
    static final StructureId SCHOOL = SCHOOLS.get(0);

    private SomeQuestions() {}

    static QuestionId id(int number) {
        return new QuestionId("Q-%02d".formatted(number));
    }

    static Asked asked(int number, StructureId school, Instant at) {
        return new Asked(at, PARENT, id(number), Enquiry.of(school, "Où est le bulletin n° %d ?".formatted(number)));
    }

    static Asked asked(int number) {
        return asked(number, SCHOOL, SomeTickets.at(number));
    }

    static Answered answered(Instant at) {
        return new Answered(at, RUIZ, "Dans la messagerie.");
    }

    static NotHelped notHelped(Instant at) {
        return new NotHelped(at, PARENT, "Elle est vide.");
    }

    static PassedOn passedOn(Instant at, String ticket) {
        return new PassedOn(at, RUIZ, ticket);
    }

    static Withdrawn withdrawn(Instant at) {
        return new Withdrawn(at, PARENT);
    }

    static Question question(QuestionEvent... journal) {
        return Question.replay(Arrays.asList(journal));
    }

    static Question kept(Questions store, QuestionEvent... journal) {
        var question = question(journal);
        if (store.add(question, List.of(journal)).isLeft()) {
            throw new AssertionError(question);
        }
        return question;
    }

    static KnownAnswerId answerId(int number) {
        return new KnownAnswerId("K-%02d".formatted(number));
    }

    static KnownAnswer answer(int number) {
        return KnownAnswer.builder()
                .id(answerId(number))
                .school(SCHOOL)
                .question("Où est le bulletin ?")
                .answer("Dans la messagerie, n° " + number)
                .at(SomeTickets.at(number))
                .build();
    }
}
