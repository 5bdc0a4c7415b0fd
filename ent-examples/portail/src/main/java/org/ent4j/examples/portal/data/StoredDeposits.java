package org.ent4j.examples.portal.data;

import static org.ent4j.examples.portal.data.PortalTables.bytes;
import static org.ent4j.examples.portal.data.PortalTables.moment;
import static org.ent4j.examples.portal.data.PortalTables.number;
import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.examples.host.ContextText;
import org.ent4j.examples.host.DepositedTimetables;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableContext;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Deposited timetables in the database, where every instance of the portal finds them. */
final class StoredDeposits implements DepositedTimetables {

    private static final String CONTEXT = "contexte.properties";

    private final DSLContext tables;

    StoredDeposits(DataSource database) {
        this.tables = PortalTables.on(database);
    }

    @Override
    public void put(SchoolYearKey key, TimetableFiles files) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        tables.transaction(config -> {
            var one = DSL.using(config);
            one.deleteFrom(table("deposit")).where(is(key)).execute();
            files.files().forEach((kind, file) -> put(one, key, kind.deposited(), file, now));
            files.context().ifPresent(context -> put(one, key, CONTEXT, ContextText.write(CONTEXT, context), now));
        });
    }

    private static void put(DSLContext tables, SchoolYearKey key, String name, FeedSource file, OffsetDateTime now) {
        tables.insertInto(
                        table("deposit"),
                        text("school"),
                        number("begins"),
                        text("file"),
                        bytes("bytes"),
                        moment("put_at"))
                .values(key.uai().value(), key.year().start(), name, content(file), now)
                .execute();
    }

    private static byte[] content(FeedSource file) {
        try (var stream = file.open()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Condition is(SchoolYearKey key) {
        return text("school")
                .eq(key.uai().value())
                .and(number("begins").eq(key.year().start()));
    }

    @Override
    public Optional<TimetableFiles> of(SchoolYearKey key) {
        var found = tables.select(text("file"), bytes("bytes"))
                .from(table("deposit"))
                .where(is(key))
                .fetchMap(text("file"), bytes("bytes"));
        var files = new EnumMap<TimetableFile, FeedSource>(TimetableFile.class);
        for (var kind : TimetableFile.values()) {
            source(found, kind.deposited()).ifPresent(file -> files.put(kind, file));
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new TimetableFiles(files, context(found)));
    }

    private static Optional<FeedSource> source(Map<String, byte[]> found, String name) {
        return Optional.ofNullable(found.get(name)).map(bytes -> FeedSource.bytes(name, bytes));
    }

    private static Optional<TimetableContext> context(Map<String, byte[]> found) {
        return source(found, CONTEXT).map(ContextText::read);
    }

    @Override
    public List<SchoolYearKey> latestFirst() {
        return tables.select(text("school"), number("begins"))
                .from(table("deposit"))
                .groupBy(text("school"), number("begins"))
                .orderBy(DSL.max(moment("put_at")).desc())
                .fetch(row ->
                        new SchoolYearKey(new Uai(row.get(text("school"))), new SchoolYear(row.get(number("begins")))));
    }
}
