package org.ent4j.examples.portal.data;

import static org.ent4j.examples.portal.data.PortalTables.bytes;
import static org.ent4j.examples.portal.data.PortalTables.moment;
import static org.ent4j.examples.portal.data.PortalTables.number;
import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.host.ContextText;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/**
 * Timetable files that somebody has sent and that are not in force yet: one set for each school and year. They lie
 * beside the deposits, which are those of the timetable in force.
 */
public final class TimetableDrafts {

    private static final String DRAFT = "timetable_draft";
    private static final String CONTEXT = "contexte.properties";

    private final DSLContext tables;

    /**
     * @param by who sent it
     * @param at when: two drafts of one school and year differ by it
     */
    public record Draft(SchoolYearKey key, TimetableFiles files, PersonId by, Instant at) {

        public static Draft of(SchoolYearKey key, TimetableFiles files, PersonId by, Instant at) {
            return new Draft(key, files, by, at.truncatedTo(ChronoUnit.MILLIS));
        }
    }

    @Inject
    public TimetableDrafts(PortalData data) {
        this.tables = PortalTables.on(data.dataSource());
    }

    /** Replaces the one before, all of it or nothing. */
    public void put(Draft draft) {
        tables.transaction(config -> {
            var one = DSL.using(config);
            one.deleteFrom(table(DRAFT)).where(is(draft.key())).execute();
            draft.files().files().forEach((kind, file) -> put(one, draft, kind.deposited(), file));
            draft.files().context().ifPresent(context -> put(one, draft, CONTEXT, ContextText.write(CONTEXT, context)));
        });
    }

    private static void put(DSLContext tables, Draft draft, String kind, FeedSource file) {
        tables.insertInto(
                        table(DRAFT),
                        text("school"),
                        number("begins"),
                        text("file"),
                        text("name"),
                        bytes("bytes"),
                        text("person"),
                        moment("put_at"))
                .values(
                        draft.key().uai().value(),
                        draft.key().year().start(),
                        kind,
                        file.name(),
                        content(file),
                        draft.by().value(),
                        draft.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static byte[] content(FeedSource file) {
        try (var stream = file.open()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<Draft> find(SchoolYearKey key) {
        var rows = tables.selectFrom(table(DRAFT)).where(is(key)).fetch();
        return rows.stream().findFirst().map(row -> draft(key, row, files(rows)));
    }

    private static Draft draft(SchoolYearKey key, Record row, TimetableFiles files) {
        return new Draft(
                key,
                files,
                new PersonId(row.get(text("person"))),
                row.get(moment("put_at")).toInstant());
    }

    private static TimetableFiles files(Result<Record> rows) {
        var found = rows.stream().collect(Collectors.toMap(row -> row.get(text("file")), row -> row));
        var files = new EnumMap<TimetableFile, FeedSource>(TimetableFile.class);
        for (var kind : TimetableFile.values()) {
            source(found, kind.deposited()).ifPresent(file -> files.put(kind, file));
        }
        return new TimetableFiles(files, source(found, CONTEXT).map(ContextText::read));
    }

    private static Optional<FeedSource> source(Map<String, Record> rows, String kind) {
        return Optional.ofNullable(rows.get(kind))
                .map(row -> FeedSource.bytes(row.get(text("name")), row.get(bytes("bytes"))));
    }

    /** Takes that one away; one that was sent since stays. */
    public void drop(Draft draft) {
        tables.deleteFrom(table(DRAFT))
                .where(is(draft.key()).and(moment("put_at").eq(draft.at().atOffset(ZoneOffset.UTC))))
                .execute();
    }

    private static Condition is(SchoolYearKey key) {
        return text("school")
                .eq(key.uai().value())
                .and(number("begins").eq(key.year().start()));
    }
}
