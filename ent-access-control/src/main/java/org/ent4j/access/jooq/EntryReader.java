package org.ent4j.access.jooq;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.ent4j.access.jooq.generated.Tables.ACC_CHANGE;
import static org.ent4j.access.jooq.generated.Tables.ACC_CHANGE_VALUE;
import static org.ent4j.access.jooq.generated.Tables.ACC_ENTRY;

import java.util.List;
import java.util.Map;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.jooq.ChangeReading.ListedValue;
import org.ent4j.access.jooq.generated.tables.records.AccChangeRecord;
import org.ent4j.access.jooq.generated.tables.records.AccEntryRecord;
import org.ent4j.model.id.PersonId;
import org.jooq.DSLContext;

/** Reads entries with three statements, however many there are. */
record EntryReader(DSLContext in) {

    /** Where a change stands. */
    private record Place(long version, int position) {}

    /** The entries of these versions, both included, the oldest first. */
    List<ChangeEntry> read(long first, long last) {
        var changes = changes(first, last);
        return in.selectFrom(ACC_ENTRY)
                .where(ACC_ENTRY.VERSION.between(first, last))
                .orderBy(ACC_ENTRY.VERSION)
                .fetch(row -> entry(row, changes.getOrDefault(row.getVersion(), List.of())));
    }

    private static ChangeEntry entry(AccEntryRecord row, List<RightsChange> changes) {
        return new ChangeEntry(new PersonId(row.getAuthor()), row.getMadeAt().toInstant(), row.getWhy(), changes);
    }

    private Map<Long, List<RightsChange>> changes(long first, long last) {
        var values = values(first, last);
        try (var rows = in.selectFrom(ACC_CHANGE)
                .where(ACC_CHANGE.VERSION.between(first, last))
                .orderBy(ACC_CHANGE.VERSION, ACC_CHANGE.POSITION)
                .fetchLazy()) {
            return rows.stream()
                    .collect(groupingBy(AccChangeRecord::getVersion, mapping(row -> change(row, values), toList())));
        }
    }

    private static RightsChange change(AccChangeRecord row, Map<Place, List<ListedValue>> values) {
        var place = new Place(row.getVersion(), row.getPosition());
        return new ChangeReading(row, values.getOrDefault(place, List.of())).change();
    }

    private Map<Place, List<ListedValue>> values(long first, long last) {
        var from = ACC_CHANGE_VALUE;
        try (var rows = in.select(from.VERSION, from.POSITION, from.LIST, from.PART, from.ITEM)
                .from(from)
                .where(from.VERSION.between(first, last))
                .orderBy(from.VERSION, from.POSITION, from.LIST, from.PART, from.RANK)
                .fetchLazy()) {
            return rows.stream()
                    .collect(groupingBy(
                            row -> new Place(row.value1(), row.value2()),
                            mapping(row -> new ListedValue(row.value3(), row.value4(), row.value5()), toList())));
        }
    }
}
