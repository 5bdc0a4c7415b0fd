package org.ent4j.ticketing.memory;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionSlice;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.spi.Questions;
import org.ent4j.ticketing.spi.SupersededQuestion;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.TicketId;

/** Questions in memory; lists and counts look at all of them. */
public final class InMemoryQuestions implements Questions {

    private static final Comparator<Question> ORDER = Comparator.<Question, Instant>comparing(
                    each -> micros(each.askedAt()))
            .thenComparing(Question::id);

    private final Map<QuestionId, List<QuestionEvent>> journals = new TreeMap<>();

    @Override
    public synchronized Optional<Question> find(QuestionId id) {
        return Optional.ofNullable(journals.get(id)).map(Question::replay);
    }

    @Override
    public Optional<Question> behind(TicketId ticket) {
        return all().stream()
                .filter(each -> each.ticket().filter(ticket.value()::equals).isPresent())
                .findFirst();
    }

    @Override
    public synchronized Either<SupersededQuestion, Integer> add(Question now, List<QuestionEvent> events) {
        var expected = Questions.versionBefore(now, events);
        var journal = new ArrayList<>(journals.getOrDefault(now.id(), List.of()));
        if (journal.size() != expected) {
            return Either.left(new SupersededQuestion(now.id(), expected, journal.size()));
        }
        journal.addAll(events);
        journals.put(now.id(), List.copyOf(journal));
        return Either.right(events.size());
    }

    @Override
    public QuestionSlice list(StructureId school, QuestionState state, Optional<Question> after, int size) {
        Tickets.requireSize(size);
        var found = all().stream()
                .filter(each -> each.school().equals(school) && each.state() == state)
                .filter(each ->
                        after.filter(last -> ORDER.compare(last, each) >= 0).isEmpty())
                .sorted(ORDER)
                .limit(size + 1L)
                .toList();
        return QuestionSlice.of(found, size);
    }

    @Override
    public List<Question> askedBy(PersonId asker, int most) {
        Tickets.requireSize(most);
        return all().stream()
                .filter(each -> each.asker().equals(asker))
                .sorted(Comparator.<Question, Instant>comparing(each -> micros(each.askedAt()))
                        .reversed()
                        .thenComparing(Question::id))
                .limit(most)
                .toList();
    }

    @Override
    public Map<QuestionState, Integer> countAsked(Optional<StructureId> school, Instant from, Instant to) {
        Map<QuestionState, Integer> counts = new EnumMap<>(QuestionState.class);
        all().stream()
                .filter(each -> school.filter(one -> !one.equals(each.school())).isEmpty())
                .filter(each -> !micros(each.askedAt()).isBefore(micros(from)))
                .filter(each -> micros(each.askedAt()).isBefore(micros(to)))
                .forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        return counts;
    }

    private synchronized List<Question> all() {
        return journals.values().stream().map(Question::replay).toList();
    }

    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
