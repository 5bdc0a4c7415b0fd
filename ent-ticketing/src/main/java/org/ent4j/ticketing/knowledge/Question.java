package org.ent4j.ticketing.knowledge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.ticketing.knowledge.QuestionEvent.Asked;
import org.immutables.value.Value;

/** A question to the correspondents of a school, as its journal makes it. */
@EntStyle
@Value.Immutable
public interface Question {

    QuestionId id();

    PersonId asker();

    Enquiry enquiry();

    Instant askedAt();

    @Value.Default
    default QuestionState state() {
        return QuestionLife.TABLE.initial();
    }

    /** In their order; all but the last did not help. */
    List<Answer> answers();

    /** What it goes on as at level 1. */
    Optional<String> ticket();

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    default StructureId school() {
        return enquiry().school();
    }

    /** The one that stands: the last, unless it did not help. */
    default Optional<Answer> answer() {
        return answers().isEmpty()
                ? Optional.empty()
                : Optional.of(answers().get(answers().size() - 1))
                        .filter(last -> last.whyNot().isEmpty());
    }

    Question withState(QuestionState state);

    Question withAnswers(Iterable<? extends Answer> answers);

    Question withTicket(String ticket);

    Question withVersion(int version);

    /**
     * The question that a journal makes.
     *
     * @throws IllegalArgumentException when the journal does not begin with {@link Asked}
     */
    static Question replay(Collection<? extends QuestionEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Asked asked)) {
            throw new IllegalArgumentException("A journal that does not begin with the question.");
        }
        return Outcome.replay(asked(asked), events.subList(1, events.size()), QuestionChanges::after);
    }

    static Question asked(Asked asked) {
        return new Builder()
                .id(asked.id())
                .asker(asked.by())
                .enquiry(asked.enquiry())
                .askedAt(asked.at())
                .build();
    }

    /** Builds a question; id, asker, enquiry and time are required. */
    final class Builder extends ImmutableQuestion.Builder {}
}
