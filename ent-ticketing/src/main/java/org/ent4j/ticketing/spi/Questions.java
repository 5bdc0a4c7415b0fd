package org.ent4j.ticketing.spi;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionSlice;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.knowledge.UnreadableQuestion;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.view.Slice;

/** Keeps questions to correspondents: what happened to them, and what they are found by. Events are only added. */
public interface Questions {

    /** @throws UnreadableQuestion when nobody can read an event of it */
    Optional<Question> find(QuestionId id);

    /**
     * The question that goes on as that ticket; of several, the first in the order of their ids.
     *
     * @throws UnreadableQuestion when nobody can read an event of it
     */
    Optional<Question> behind(TicketId ticket);

    /**
     * Adds to a question, or begins it.
     *
     * @param now as the events make it; the version that it had before follows from it
     * @param events one at least
     * @return how many events were added, or that the question was not as it was
     */
    Either<SupersededQuestion, Integer> add(Question now, List<QuestionEvent> events);

    /**
     * Some of the questions of a school that are in a state, in the order of {@link QuestionSlice#ORDER}. Those that nobody can
     * read are passed over.
     *
     * @param after the last question of the slice before; nothing for the first
     * @param size how many at most, from 1 to {@value Slice#LARGEST_SIZE}
     */
    QuestionSlice list(StructureId school, QuestionState state, Optional<Question> after, int size);

    /**
     * The questions that somebody asked, the last first; of one moment, in the order of their ids. Those that nobody can read are
     * passed over.
     *
     * @param most how many at most, from 1 to {@value Slice#LARGEST_SIZE}
     */
    List<Question> askedBy(PersonId asker, int most);

    /**
     * How many questions were asked in a time, by the state in which they are now; those that nobody can read count too.
     *
     * @param school nothing for all schools
     * @param from the first moment of the time, to the microsecond
     * @param to the first moment after it
     */
    Map<QuestionState, Integer> countAsked(Optional<StructureId> school, Instant from, Instant to);

    /** @throws IllegalArgumentException when there is none, or more than make the question */
    static int versionBefore(Question now, List<QuestionEvent> events) {
        if (events.isEmpty() || events.size() > now.version()) {
            throw new IllegalArgumentException("%d events make no version %d of question %s.\nMaybe one is there twice."
                    .formatted(events.size(), now.version(), now.id()));
        }
        return now.version() - events.size();
    }
}
