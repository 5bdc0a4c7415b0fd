package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_CONTENT;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.jooq.generated.tables.records.TickContentRecord;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.ReceivedFile;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Contents in parts: whoever reads has one at a time. */
final class JooqContents implements AttachmentContents {

    private static final int PART = 1 << 18;

    private final DSLContext database;
    private final AttachmentPolicy policy;

    JooqContents(DSLContext database, AttachmentPolicy policy) {
        this.database = database;
        this.policy = policy;
    }

    @Override
    public Either<Refusal, Attachment> keep(String name, InputStream content) throws IOException {
        return ReceivedFile.read(name, content, policy).map(this::kept);
    }

    private Attachment kept(ReceivedFile received) {
        var file = received.file();
        if (parts(file.sha256()) == 0) {
            insert(rows(file.sha256(), received.content()));
        }
        return file;
    }

    private void insert(List<TickContentRecord> rows) {
        try {
            database.transaction(
                    transaction -> transaction.dsl().batchInsert(rows).execute());
        } catch (IntegrityConstraintViolationException there) {
            // Somebody kept the same meanwhile.
            return;
        }
    }

    /** One at least. */
    private static List<TickContentRecord> rows(String sha256, byte[] content) {
        var rows = new ArrayList<TickContentRecord>();
        for (var from = 0; from == 0 || from < content.length; from += PART) {
            var part = Arrays.copyOfRange(content, from, Math.min(from + PART, content.length));
            rows.add(new TickContentRecord(sha256, rows.size(), part));
        }
        return rows;
    }

    private int parts(String sha256) {
        return database.fetchCount(TICK_CONTENT, TICK_CONTENT.SHA256.eq(sha256));
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        var key = sha256.toLowerCase(Locale.ROOT);
        var parts = parts(key);
        return parts == 0 ? Optional.empty() : Optional.of(new SequenceInputStream(oneByOne(key, parts)));
    }

    private Enumeration<InputStream> oneByOne(String sha256, int parts) {
        Iterator<InputStream> all = IntStream.range(0, parts)
                .<InputStream>mapToObj(part -> new ByteArrayInputStream(bytes(sha256, part)))
                .iterator();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return all.next();
            }
        };
    }

    private byte[] bytes(String sha256, int part) {
        return database.select(TICK_CONTENT.BYTES)
                .from(TICK_CONTENT)
                .where(TICK_CONTENT.SHA256.eq(sha256))
                .and(TICK_CONTENT.PART.eq(part))
                .fetchSingle(TICK_CONTENT.BYTES);
    }
}
