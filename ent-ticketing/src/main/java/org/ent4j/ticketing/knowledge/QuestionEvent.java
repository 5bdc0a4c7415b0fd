package org.ent4j.ticketing.knowledge;

import java.time.Instant;
import org.ent4j.model.id.PersonId;

/** What happened to a question: its journal, from which its state follows. */
public sealed interface QuestionEvent {

    /** When it was known here. */
    Instant at();

    PersonId by();

    record Asked(Instant at, PersonId by, QuestionId id, Enquiry enquiry) implements QuestionEvent {}

    record Answered(Instant at, PersonId by, String text) implements QuestionEvent {}

    /**
     * It goes on at level 1.
     *
     * @param ticket as level 1 calls it
     */
    record PassedOn(Instant at, PersonId by, String ticket) implements QuestionEvent {}

    /** The answer did not help: the question is open again. */
    record NotHelped(Instant at, PersonId by, String why) implements QuestionEvent {}

    record Withdrawn(Instant at, PersonId by) implements QuestionEvent {}
}
