package org.ent4j.timetable.jooq;

import static org.ent4j.timetable.jooq.generated.Tables.TT_ITEM;
import static org.ent4j.timetable.jooq.generated.Tables.TT_ITEM_CLASS;
import static org.ent4j.timetable.jooq.generated.Tables.TT_LESSON;
import static org.ent4j.timetable.jooq.generated.Tables.TT_PUBLICATION;
import static org.ent4j.timetable.jooq.generated.Tables.TT_RESOURCE;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.jooq.generated.tables.records.TtItemClassRecord;
import org.ent4j.timetable.jooq.generated.tables.records.TtItemRecord;
import org.ent4j.timetable.jooq.generated.tables.records.TtLessonRecord;
import org.ent4j.timetable.jooq.generated.tables.records.TtPublicationRecord;
import org.ent4j.timetable.jooq.generated.tables.records.TtResourceRecord;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.publication.Standing;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** A publication as rows, and back; lists keep their order by position. */
final class PublicationRows {

    private final DSLContext in;

    PublicationRows(DSLContext in) {
        this.in = in;
    }

    void write(Publication publication, OffsetDateTime at) {
        var id = id(publication);
        head(publication, id, at).insert();
        in.batchInsert(items(publication, id)).execute();
        in.batchInsert(classes(publication, id)).execute();
        in.batchInsert(lessons(publication, id)).execute();
        in.batchInsert(resources(publication, id)).execute();
    }

    private static String id(Publication publication) {
        var name = publication.structure() + "/" + publication.year() + "/" + publication.number();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private TtPublicationRecord head(Publication publication, String id, OffsetDateTime at) {
        var row = in.newRecord(TT_PUBLICATION);
        row.setId(id);
        row.setStructure(publication.structure().value());
        row.setSchoolYear(publication.year().start());
        row.setNumber(publication.number());
        row.setSource(publication.source());
        row.setFirstDayOfWeek_1(publication.firstDayOfWeek1());
        row.setLessons(publication.lessons().size());
        row.setPublishedAt(at);
        return row;
    }

    private static List<TableRecord<?>> items(Publication publication, String id) {
        var rows = new ArrayList<TableRecord<?>>();
        for (var item : publication.items()) {
            rows.add(new TtItemRecord(
                    id,
                    rows.size(),
                    item.ref().kind().name(),
                    item.ref().key(),
                    item.label(),
                    item.standing().name(),
                    item.hostKey().orElse(null),
                    item.sourceLabel()));
        }
        return rows;
    }

    private static List<TableRecord<?>> classes(Publication publication, String id) {
        var rows = new ArrayList<TableRecord<?>>();
        for (var position = 0; position < publication.items().size(); position++) {
            var classes = publication.items().get(position).classes();
            for (var rank = 0; rank < classes.size(); rank++) {
                rows.add(new TtItemClassRecord(id, position, rank, classes.get(rank)));
            }
        }
        return rows;
    }

    private static List<TableRecord<?>> lessons(Publication publication, String id) {
        var rows = new ArrayList<TableRecord<?>>();
        for (var lesson : publication.lessons()) {
            rows.add(new TtLessonRecord(
                    id,
                    rows.size(),
                    lesson.id().value(),
                    lesson.day().getValue(),
                    lesson.hours().start(),
                    lesson.hours().end(),
                    lesson.subject().orElse(null),
                    lesson.cancelled().bits()));
        }
        return rows;
    }

    private static List<TableRecord<?>> resources(Publication publication, String id) {
        var rows = new ArrayList<TableRecord<?>>();
        for (var position = 0; position < publication.lessons().size(); position++) {
            var resources = publication.lessons().get(position).resources();
            for (var rank = 0; rank < resources.size(); rank++) {
                var each = resources.get(rank);
                rows.add(new TtResourceRecord(
                        id,
                        position,
                        rank,
                        each.kind().name(),
                        each.key(),
                        each.weeks().bits()));
            }
        }
        return rows;
    }

    Publication read(TtPublicationRecord row) {
        return Publication.builder()
                .structure(new StructureId(row.getStructure()))
                .year(new SchoolYear(row.getSchoolYear()))
                .source(row.getSource())
                .number(row.getNumber())
                .firstDayOfWeek1(row.getFirstDayOfWeek_1())
                .addAllItems(items(row.getId()))
                .addAllLessons(lessons(row.getId()))
                .build();
    }

    private List<PublishedItem> items(String id) {
        var classes = in.selectFrom(TT_ITEM_CLASS)
                .where(TT_ITEM_CLASS.PUBLICATION_ID.eq(id))
                .orderBy(TT_ITEM_CLASS.POSITION, TT_ITEM_CLASS.RANK)
                .fetchGroups(TT_ITEM_CLASS.POSITION, TT_ITEM_CLASS.CLASS_KEY);
        return in.selectFrom(TT_ITEM)
                .where(TT_ITEM.PUBLICATION_ID.eq(id))
                .orderBy(TT_ITEM.POSITION)
                .fetch(row -> item(row, classes));
    }

    private static PublishedItem item(TtItemRecord row, Map<Integer, List<String>> classes) {
        return new PublishedItem(
                new ItemRef(ItemKind.valueOf(row.getKind()), row.getItemKey()),
                row.getLabel(),
                row.getSourceLabel(),
                Standing.valueOf(row.getStanding()),
                Optional.ofNullable(row.getHostKey()),
                classes.getOrDefault(row.getPosition(), List.of()));
    }

    private List<PublishedLesson> lessons(String id) {
        var resources = in.selectFrom(TT_RESOURCE)
                .where(TT_RESOURCE.PUBLICATION_ID.eq(id))
                .orderBy(TT_RESOURCE.POSITION, TT_RESOURCE.RANK)
                .fetchGroups(TT_RESOURCE.POSITION, PublicationRows::resource);
        return in.selectFrom(TT_LESSON)
                .where(TT_LESSON.PUBLICATION_ID.eq(id))
                .orderBy(TT_LESSON.POSITION)
                .fetch(row -> lesson(row, resources));
    }

    private static LessonResource resource(TtResourceRecord row) {
        return new LessonResource(ItemKind.valueOf(row.getKind()), row.getItemKey(), new WeekMask(row.getWeeks()));
    }

    private static PublishedLesson lesson(TtLessonRecord row, Map<Integer, List<LessonResource>> resources) {
        return new PublishedLesson(
                new LessonId(row.getLessonId()),
                DayOfWeek.of(row.getWeekDay()),
                new TimeRange(row.getStartsAt(), row.getEndsAt()),
                Optional.ofNullable(row.getSubjectKey()),
                resources.getOrDefault(row.getPosition(), List.of()),
                new WeekMask(row.getCancelled()));
    }
}
