package org.ent4j.examples.portal.job;

import static org.ent4j.examples.portal.data.PortalTables.moment;
import static org.ent4j.examples.portal.data.PortalTables.number;
import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.PortalTables;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Long work, kept in the database; two at once in this portal, the others wait their turn. */
@Singleton
public final class Jobs implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final long TOLD_EVERY_NANOS = Duration.ofMillis(500).toNanos();
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);
    private static final int LONGEST = 10_000;

    private final DSLContext tables;
    private final String instance = UUID.randomUUID().toString();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        var thread = new Thread(work, "travaux");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Jobs(PortalData data) {
        this.tables = PortalTables.on(data.dataSource());
    }

    /**
     * Starts work for the visitor, in his school.
     *
     * @return the path of the page that shows it
     */
    public String start(Visit visit, String kind, String title, Work work) {
        var id = UUID.randomUUID().toString();
        var now = now();
        tables.insertInto(
                        table("job"),
                        text("id"),
                        text("school"),
                        text("person"),
                        text("kind"),
                        text("title"),
                        text("state"),
                        number("done"),
                        number("total"),
                        text("result"),
                        text("next_path"),
                        text("instance"),
                        moment("started_at"),
                        moment("seen_at"))
                .values(
                        id,
                        visit.school().id().value(),
                        visit.person().value(),
                        kind,
                        title,
                        JobState.RUNNING.name(),
                        0,
                        0,
                        "",
                        "",
                        instance,
                        now,
                        now)
                .execute();
        workers.execute(() -> run(id, work));
        return "/travaux/" + id;
    }

    private void run(String id, Work work) {
        try {
            var result = work.run(new Telling(id));
            end(id, result.isDone() ? JobState.DONE : JobState.FAILED, result.text(), result.next());
        } catch (RuntimeException | Error failure) {
            System.err.printf("portail, travail %s%n", id);
            failure.printStackTrace();
            end(id, JobState.FAILED, "", "");
        }
    }

    private void end(String id, JobState state, String result, String next) {
        tables.update(table("job"))
                .set(text("state"), state.name())
                .set(text("result"), result.length() > LONGEST ? result.substring(0, LONGEST) : result)
                .set(text("next_path"), next)
                .set(moment("seen_at"), now())
                .where(text("id").eq(id))
                .execute();
    }

    /** Writes how far the work is, twice a second at most. */
    private final class Telling implements Work.Progress {
        private final String id;
        private long told;

        Telling(String id) {
            this.id = id;
        }

        @Override
        public void at(int done, int total) {
            var now = System.nanoTime();
            if (now - told > TOLD_EVERY_NANOS) {
                told = now;
                tables.update(table("job"))
                        .set(number("done"), done)
                        .set(number("total"), total)
                        .set(moment("seen_at"), now())
                        .where(text("id").eq(id))
                        .execute();
            }
        }
    }

    /** Work of that school; that of an instance which has said nothing for half a minute is interrupted. */
    public Optional<Job> find(StructureId school, String id) {
        return tables.selectFrom(table("job"))
                .where(text("id").eq(id).and(text("school").eq(school.value())))
                .fetchOptional(this::job);
    }

    private Job job(Record row) {
        return new Job(
                row.get(text("id")),
                new StructureId(row.get(text("school"))),
                new PersonId(row.get(text("person"))),
                row.get(text("kind")),
                row.get(text("title")),
                state(row),
                row.get(number("done")),
                row.get(number("total")),
                row.get(text("result")),
                row.get(text("next_path")),
                row.get(moment("started_at")).toInstant());
    }

    private JobState state(Record row) {
        var state = JobState.valueOf(row.get(text("state")));
        var isElsewhere = !row.get(text("instance")).equals(instance);
        var isSilent = row.get(moment("seen_at")).toInstant().plus(SILENCE).isBefore(Instant.now());
        return state == JobState.RUNNING && isElsewhere && isSilent ? JobState.INTERRUPTED : state;
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }

    /** What runs is broken off; what waits is not begun. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
