package org.ent4j.viescolaire.jooq;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.jooq.generated.tables.records.VsEventRecord;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Unreadable;
import org.ent4j.viescolaire.spi.EventText;

/** Events as rows, and back. All of an event is in its body; time and author stand beside it for people who look. */
record EventRows(EventText text) {

    /** @param before the position before the first */
    List<VsEventRecord> rows(StructureId school, List<Addition> additions, long before) {
        var rows = new ArrayList<VsEventRecord>();
        var position = before;
        for (var addition : additions) {
            var sequence = addition.version();
            for (var event : addition.events()) {
                rows.add(row(school, new Kept(++position, addition.key(), ++sequence, event)));
            }
        }
        return rows;
    }

    private VsEventRecord row(StructureId school, Kept kept) {
        var event = kept.event();
        return new VsEventRecord(
                school.value(),
                kept.position(),
                kept.key().kind().name(),
                kept.key().id(),
                kept.sequence(),
                event.at().atOffset(ZoneOffset.UTC),
                event.by().person().value(),
                text.write(event));
    }

    /** One that cannot be read is said to be so: it stops no other. */
    Event event(VsEventRecord row) {
        try {
            return text.read(key(row).kind(), row.getBody());
        } catch (IllegalArgumentException refused) {
            return Unreadable.of(row.getAt().toInstant(), new PersonId(row.getAuthor()), refused);
        }
    }

    Kept kept(VsEventRecord row) {
        return new Kept(row.getPosition(), key(row), row.getSequence(), event(row));
    }

    private static JournalKey key(VsEventRecord row) {
        return JournalKey.kept(row.getKind(), row.getId());
    }

    /** @param rows of each journal in their order */
    SortedMap<JournalKey, List<Event>> byJournal(List<VsEventRecord> rows) {
        var journals = new TreeMap<JournalKey, List<Event>>();
        rows.forEach(row ->
                journals.computeIfAbsent(key(row), any -> new ArrayList<>()).add(event(row)));
        return journals;
    }
}
