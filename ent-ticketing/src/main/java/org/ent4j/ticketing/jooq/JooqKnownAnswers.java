package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_KNOWN_ANSWER;
import static org.ent4j.ticketing.jooq.generated.Tables.TICK_KNOWN_VERSION;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.jooq.generated.tables.records.TickKnownAnswerRecord;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/**
 * A row for each answer. Whoever changes one holds its row first, then one version, so that two never wait for each other.
 */
final class JooqKnownAnswers implements KnownAnswers {

    private static final String ALL = "";

    private final DSLContext database;

    JooqKnownAnswers(DSLContext database) {
        this.database = database;
    }

    @Override
    public boolean keep(KnownAnswer answer) {
        return insisted(in -> {
            var isNew = held(in, answer.id()).isEmpty();
            if (isNew) {
                in.executeInsert(row(answer));
                changed(in, answer.school().map(StructureId::value).orElse(ALL));
            }
            return isNew;
        });
    }

    @Override
    public Optional<KnownAnswer> find(KnownAnswerId id) {
        return database.selectFrom(TICK_KNOWN_ANSWER)
                .where(TICK_KNOWN_ANSWER.ID.eq(id.value()))
                .fetchOptional(JooqKnownAnswers::answer);
    }

    @Override
    public Optional<KnownAnswer> share(KnownAnswerId id) {
        return insisted(in -> held(in, id).map(row -> {
            if (row.getSchool() != null) {
                row.setSchool(null);
                row.update();
                changed(in, ALL);
            }
            return answer(row);
        }));
    }

    @Override
    public Optional<KnownAnswer> note(KnownAnswerId id, boolean isHelp) {
        return insisted(in -> held(in, id).map(row -> {
            var noted = answer(row).said(isHelp);
            row.setHelped(noted.helped());
            row.setNotHelped(noted.notHelped());
            row.update();
            changed(in, shelf(row));
            return noted;
        }));
    }

    @Override
    public boolean remove(KnownAnswerId id) {
        return insisted(in -> held(in, id)
                .map(row -> {
                    row.delete();
                    changed(in, shelf(row));
                    return true;
                })
                .orElse(false));
    }

    @Override
    public List<KnownAnswer> of(StructureId reader) {
        return database.selectFrom(TICK_KNOWN_ANSWER)
                .where(TICK_KNOWN_ANSWER.SCHOOL.eq(reader.value()).or(TICK_KNOWN_ANSWER.SCHOOL.isNull()))
                .orderBy(TICK_KNOWN_ANSWER.ID)
                .fetch(JooqKnownAnswers::answer);
    }

    @Override
    public long version(StructureId reader) {
        return database.select(sum(TICK_KNOWN_VERSION.VERSION))
                .from(TICK_KNOWN_VERSION)
                .where(TICK_KNOWN_VERSION.SCHOOL.in(ALL, reader.value()))
                .fetchOptional(found -> found.value1())
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }

    /** Tries again when somebody began the same row meanwhile: now it is seen. There are two: of the answer, of the version. */
    private <T> T insisted(Function<DSLContext, T> change) {
        for (var left = 2; ; left--) {
            try {
                return Turns.take(
                        database, () -> database.transactionResult(transaction -> change.apply(transaction.dsl())));
            } catch (IntegrityConstraintViolationException there) {
                if (left == 0) {
                    throw there;
                }
            }
        }
    }

    private static Optional<TickKnownAnswerRecord> held(DSLContext in, KnownAnswerId id) {
        return in.selectFrom(TICK_KNOWN_ANSWER)
                .where(TICK_KNOWN_ANSWER.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional();
    }

    private static void changed(DSLContext in, String shelf) {
        var updated = in.update(TICK_KNOWN_VERSION)
                .set(TICK_KNOWN_VERSION.VERSION, TICK_KNOWN_VERSION.VERSION.plus(1))
                .where(TICK_KNOWN_VERSION.SCHOOL.eq(shelf))
                .execute();
        if (updated == 0) {
            in.insertInto(TICK_KNOWN_VERSION).values(shelf, 1L).execute();
        }
    }

    private static String shelf(TickKnownAnswerRecord row) {
        return Objects.requireNonNullElse(row.getSchool(), ALL);
    }

    private static TickKnownAnswerRecord row(KnownAnswer answer) {
        return new TickKnownAnswerRecord(
                answer.id().value(),
                answer.school().map(StructureId::value).orElse(null),
                answer.category().map(CategoryId::value).orElse(null),
                answer.product().map(Columns::text).orElse(null),
                Columns.text(answer.question()),
                Columns.text(answer.answer()),
                Columns.moment(answer.at()),
                answer.helped(),
                answer.notHelped());
    }

    private static KnownAnswer answer(TickKnownAnswerRecord row) {
        return KnownAnswer.builder()
                .id(new KnownAnswerId(row.getId()))
                .school(Optional.ofNullable(row.getSchool()).map(StructureId::new))
                .category(Optional.ofNullable(row.getCategory()).map(CategoryId::new))
                .product(Optional.ofNullable(row.getProduct()))
                .question(row.getQuestion())
                .answer(row.getAnswer())
                .at(row.getAt().toInstant())
                .helped(row.getHelped())
                .notHelped(row.getNotHelped())
                .build();
    }
}
