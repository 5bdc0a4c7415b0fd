package org.ent4j.timetable.jooq;

import static org.ent4j.timetable.jooq.generated.Tables.TT_PUBLICATION;
import static org.ent4j.timetable.jooq.generated.Tables.TT_TIMETABLE;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishRefusal.Superseded;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** A publication is written in one transaction, which begins by taking the next number. */
final class JooqPublishedTimetables implements PublishedTimetables {

    private final DSLContext database;

    JooqPublishedTimetables(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Publication> current(StructureId structure, SchoolYear year) {
        return database.transactionResult(
                transaction -> find(transaction.dsl(), structure, year, latest(transaction.dsl(), structure, year)));
    }

    @Override
    public Optional<Publication> numbered(StructureId structure, SchoolYear year, int number) {
        return database.transactionResult(transaction -> find(transaction.dsl(), structure, year, number));
    }

    private static Optional<Publication> find(DSLContext in, StructureId structure, SchoolYear year, int number) {
        return in.selectFrom(TT_PUBLICATION)
                .where(isOf(structure, year))
                .and(TT_PUBLICATION.NUMBER.eq(number))
                .fetchOptional()
                .map(row -> new PublicationRows(in).read(row));
    }

    @Override
    public Either<Superseded, Publication> save(Publication next, Instant at) {
        Rows.insertUnlessThere(database.insertInto(TT_TIMETABLE)
                .columns(TT_TIMETABLE.STRUCTURE, TT_TIMETABLE.SCHOOL_YEAR, TT_TIMETABLE.NUMBER)
                .values(next.structure().value(), next.year().start(), 0));
        return database.transactionResult(transaction -> save(transaction.dsl(), next, at));
    }

    private static Either<Superseded, Publication> save(DSLContext in, Publication next, Instant at) {
        var taken = in.update(TT_TIMETABLE)
                .set(TT_TIMETABLE.NUMBER, next.number())
                .where(TT_TIMETABLE.STRUCTURE.eq(next.structure().value()))
                .and(TT_TIMETABLE.SCHOOL_YEAR.eq(next.year().start()))
                .and(TT_TIMETABLE.NUMBER.eq(next.number() - 1))
                .execute();
        if (taken == 0) {
            return Either.left(new Superseded(next.number(), latest(in, next.structure(), next.year())));
        }
        new PublicationRows(in).write(next, at.atOffset(ZoneOffset.UTC));
        return Either.right(next);
    }

    @Override
    public List<Entry> history(StructureId structure, SchoolYear year) {
        return database.selectFrom(TT_PUBLICATION)
                .where(isOf(structure, year))
                .orderBy(TT_PUBLICATION.NUMBER.desc())
                .fetch(row -> new Entry(
                        row.getNumber(),
                        row.getSource(),
                        row.getLessons(),
                        row.getPublishedAt().toInstant()));
    }

    private static int latest(DSLContext in, StructureId structure, SchoolYear year) {
        return in.select(TT_TIMETABLE.NUMBER)
                .from(TT_TIMETABLE)
                .where(TT_TIMETABLE.STRUCTURE.eq(structure.value()))
                .and(TT_TIMETABLE.SCHOOL_YEAR.eq(year.start()))
                .fetchOptional(TT_TIMETABLE.NUMBER)
                .orElse(0);
    }

    private static Condition isOf(StructureId structure, SchoolYear year) {
        return TT_PUBLICATION.STRUCTURE.eq(structure.value()).and(TT_PUBLICATION.SCHOOL_YEAR.eq(year.start()));
    }
}
