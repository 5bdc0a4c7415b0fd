package org.ent4j.examples.spark.journals;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Unreadable;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.spi.EventText;
import org.ent4j.viescolaire.spi.Journals;

/**
 * The events of one school put back into journals, in memory, for the domain to work on as it does on a database. What is
 * missing or cannot be read stands there as an event that nobody can read, so that the domain says of whom nobody can tell.
 * Journals are found by their key and by what was kept since a position, not by pupils or days.
 */
public final class SchoolEvents {

    /** As ISO 8601 and as PostgreSQL write it. */
    private static final DateTimeFormatter AT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][X]")
            .toFormatter();

    private final StructureId school;
    private final EventText text;
    private final InMemoryJournals journals = new InMemoryJournals();
    private final Map<JournalKey, Integer> versions = new HashMap<>();
    private final Set<JournalKey> gaps = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();
    private long position;

    private SchoolEvents(StructureId school, EventText text) {
        this.school = school;
        this.text = text;
    }

    /**
     * Of one school.
     *
     * @param rows of that school alone, by {@code position}, those without one first, then by {@code file} and {@code line}
     */
    public static SchoolEvents of(StructureId school, Iterator<Row> rows, EventText text) {
        var events = new SchoolEvents(school, text);
        rows.forEachRemaining(events::add);
        return events;
    }

    public Journals journals() {
        return journals;
    }

    /** What is to be reported of the rows, in their order. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Whether there is anything of the school at all. */
    public boolean isEmpty() {
        return versions.isEmpty() && gaps.isEmpty();
    }

    private void add(Row row) {
        if (row.isNullAt(row.fieldIndex("position"))) {
            unusable(row);
        } else {
            usable(row);
        }
    }

    /** It has been reported; the journal of which it is, is known more often than not, and cannot be trusted then. */
    private void unusable(Row row) {
        String kind = row.getAs("kind");
        String id = row.getAs("id");
        if (kind != null && id != null) {
            var key = JournalKey.kept(kind, id);
            if (key.kind() != JournalKind.UNKNOWN && gaps.add(key)) {
                keep(key, unreadable(row, "Row"));
            }
        }
    }

    private void usable(Row row) {
        long at = row.<Long>getAs("position");
        if (at == position) {
            issues.add(Issue.error(where(row), new JournalDefect.SaidBefore(school.value(), at)));
            return;
        }
        position = at;
        var key = JournalKey.kept(row.getAs("kind"), row.getAs("id"));
        int sequence = row.<Integer>getAs("sequence");
        var expected = versions.getOrDefault(key, 0) + 1;
        if (sequence != expected && gaps.add(key)) {
            issues.add(Issue.error(where(row), new JournalDefect.Gap(key.toString(), expected, sequence)));
            keep(key, unreadable(row, "Gap"));
        }
        keep(key, event(row, key));
        versions.put(key, sequence);
    }

    private void keep(JournalKey key, Event event) {
        var version = journals.read(school, key).size();
        journals.append(school, List.of(new Addition(key, version, List.of(event), Set.of(), Optional.empty())))
                .get();
    }

    private Event event(Row row, JournalKey key) {
        try {
            return text.read(key.kind(), row.getAs("body"));
        } catch (IllegalArgumentException refused) {
            var unreadable = Unreadable.of(at(row), author(row), refused);
            issues.add(Issue.error(
                    where(row),
                    new JournalDefect.Illegible(key.toString(), row.<Integer>getAs("sequence"), unreadable.why())));
            return unreadable;
        }
    }

    private static Unreadable unreadable(Row row, String why) {
        return Unreadable.of(at(row), author(row), new IllegalArgumentException(why));
    }

    private static PersonId author(Row row) {
        String author = row.getAs("author");
        return new PersonId(author == null ? "?" : author);
    }

    private static Instant at(Row row) {
        try {
            String at = row.getAs("at");
            return at == null ? Instant.EPOCH : OffsetDateTime.parse(at, AT).toInstant();
        } catch (DateTimeException unknown) {
            return Instant.EPOCH;
        }
    }

    private static SourceLocation where(Row row) {
        return new SourceLocation(
                row.getAs("name"), row.<Integer>getAs("line"), row.getAs("school") + "/" + row.<Long>getAs("position"));
    }
}
