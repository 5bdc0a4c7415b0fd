package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_QUESTION;
import static org.ent4j.ticketing.jooq.generated.Tables.TICK_QUESTION_EVENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.jooq.generated.tables.records.TickQuestionEventRecord;
import org.ent4j.ticketing.jooq.generated.tables.records.TickQuestionRecord;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.QuestionSlice;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.knowledge.UnreadableQuestion;
import org.ent4j.ticketing.spi.Questions;
import org.ent4j.ticketing.spi.SupersededQuestion;
import org.ent4j.ticketing.spi.TicketText;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.TicketId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Questions are found by their rows, and made of their events. */
final class JooqQuestions implements Questions {

    private final DSLContext database;
    private final QuestionRows rows;

    JooqQuestions(DSLContext database, TicketText text) {
        this.database = database;
        this.rows = new QuestionRows(text);
    }

    @Override
    public Optional<Question> find(QuestionId id) {
        var events = database.selectFrom(TICK_QUESTION_EVENT)
                .where(TICK_QUESTION_EVENT.QUESTION.eq(id.value()))
                .orderBy(TICK_QUESTION_EVENT.POSITION)
                .fetch();
        return events.isEmpty() ? Optional.empty() : Optional.of(rows.question(events));
    }

    @Override
    public Optional<Question> behind(TicketId ticket) {
        return database.select(TICK_QUESTION.ID)
                .from(TICK_QUESTION)
                .where(TICK_QUESTION.TICKET.eq(ticket.value()))
                .orderBy(TICK_QUESTION.ID)
                .limit(1)
                .fetchOptional(TICK_QUESTION.ID)
                .flatMap(id -> find(new QuestionId(id)));
    }

    @Override
    public Either<SupersededQuestion, Integer> add(Question now, List<QuestionEvent> events) {
        var expected = Questions.versionBefore(now, events);
        return Turns.take(database, () -> added(now, expected, events));
    }

    private Either<SupersededQuestion, Integer> added(Question now, int expected, List<QuestionEvent> events) {
        try {
            return database.transactionResult(transaction -> add(transaction.dsl(), now, expected, events));
        } catch (IntegrityConstraintViolationException there) {
            // Somebody began it meanwhile, and now it is seen.
            return database.transactionResult(transaction -> add(transaction.dsl(), now, expected, events));
        }
    }

    private Either<SupersededQuestion, Integer> add(
            DSLContext in, Question now, int expected, List<QuestionEvent> events) {
        var found = in.select(TICK_QUESTION.VERSION)
                .from(TICK_QUESTION)
                .where(TICK_QUESTION.ID.eq(now.id().value()))
                .forUpdate()
                .fetchOptional(TICK_QUESTION.VERSION)
                .orElse(0);
        if (found != expected) {
            return Either.left(new SupersededQuestion(now.id(), expected, found));
        }
        var row = QuestionRows.row(now);
        if (expected == 0) {
            in.executeInsert(row);
        } else {
            in.executeUpdate(row);
        }
        in.batchInsert(rows.rows(now.id(), expected, events)).execute();
        return Either.right(events.size());
    }

    @Override
    public QuestionSlice list(StructureId school, QuestionState state, Optional<Question> after, int size) {
        Tickets.requireSize(size);
        var first = after.map(question -> isAfter(
                        Columns.moment(question.askedAt()), question.id().value()))
                .orElse(noCondition());
        var found = Legible.<TickQuestionRecord, Question>first(
                size + 1,
                (last, wanted) -> database.selectFrom(TICK_QUESTION)
                        .where(TICK_QUESTION.SCHOOL.eq(school.value()))
                        .and(TICK_QUESTION.STATE.eq(state.name()))
                        .and(last.map(each -> isAfter(each.getAskedAt(), each.getId()))
                                .orElse(first))
                        .orderBy(TICK_QUESTION.ASKED_AT, TICK_QUESTION.ID)
                        .limit(wanted)
                        .fetch(),
                this::legible);
        return QuestionSlice.of(found, size);
    }

    private static Condition isAfter(OffsetDateTime askedAt, String id) {
        return row(TICK_QUESTION.ASKED_AT, TICK_QUESTION.ID).gt(row(askedAt, id));
    }

    private List<Question> legible(List<TickQuestionRecord> questions) {
        var ids = questions.stream().map(TickQuestionRecord::getId).toList();
        var happened = database.selectFrom(TICK_QUESTION_EVENT)
                .where(TICK_QUESTION_EVENT.QUESTION.in(ids))
                .orderBy(TICK_QUESTION_EVENT.QUESTION, TICK_QUESTION_EVENT.POSITION)
                .fetchGroups(TICK_QUESTION_EVENT.QUESTION);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(happened.get(id)).stream())
                .flatMap(this::legibleOne)
                .toList();
    }

    private Stream<Question> legibleOne(List<TickQuestionEventRecord> events) {
        try {
            return Stream.of(rows.question(events));
        } catch (UnreadableQuestion unreadable) {
            return Stream.empty();
        }
    }

    @Override
    public List<Question> askedBy(PersonId asker, int most) {
        Tickets.requireSize(most);
        return Legible.<TickQuestionRecord, Question>first(
                most,
                (last, wanted) -> database.select(TICK_QUESTION.fields())
                        .from(TICK_QUESTION)
                        .join(TICK_QUESTION_EVENT)
                        .on(TICK_QUESTION_EVENT.QUESTION.eq(TICK_QUESTION.ID), TICK_QUESTION_EVENT.POSITION.eq(1))
                        .where(TICK_QUESTION_EVENT.AUTHOR.eq(asker.value()))
                        .and(last.map(each -> isBefore(each.getAskedAt(), each.getId()))
                                .orElse(noCondition()))
                        .orderBy(TICK_QUESTION.ASKED_AT.desc(), TICK_QUESTION.ID)
                        .limit(wanted)
                        .fetchInto(TICK_QUESTION),
                this::legible);
    }

    private static Condition isBefore(OffsetDateTime askedAt, String id) {
        return TICK_QUESTION
                .ASKED_AT
                .lt(askedAt)
                .or(TICK_QUESTION.ASKED_AT.eq(askedAt).and(TICK_QUESTION.ID.gt(id)));
    }

    @Override
    public Map<QuestionState, Integer> countAsked(Optional<StructureId> school, Instant from, Instant to) {
        return database.select(TICK_QUESTION.STATE, count())
                .from(TICK_QUESTION)
                .where(TICK_QUESTION.ASKED_AT.ge(Columns.moment(from)))
                .and(TICK_QUESTION.ASKED_AT.lt(Columns.moment(to)))
                .and(school.map(one -> TICK_QUESTION.SCHOOL.eq(one.value())).orElse(noCondition()))
                .groupBy(TICK_QUESTION.STATE)
                .fetchMap(found -> QuestionState.valueOf(found.value1()), found -> found.value2());
    }
}
