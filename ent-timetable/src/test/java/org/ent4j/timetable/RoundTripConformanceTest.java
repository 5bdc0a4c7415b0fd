package org.ent4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.feed.csv.CsvTimetableReader;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.feed.ical.EventField;
import org.ent4j.timetable.feed.ical.EventLayout;
import org.ent4j.timetable.feed.ical.ICalendarReader;
import org.ent4j.timetable.feed.internal.Names;
import org.ent4j.timetable.feed.temporal.SchoolWeeks;
import org.ent4j.timetable.feed.temporal.TemporalMapping;
import org.ent4j.timetable.ical.ICalendars;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demonstration base of EDT, written in poorer formats and read again: what these can say comes back as it was. */
class RoundTripConformanceTest {

    private static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");

    private SourceTimetable file;
    private Publication publication;
    private SchoolWeeks weeks;

    @BeforeEach
    void publish() {
        file = EdtReader.read(FeedSource.file(Samples.real("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml")))
                .rows()
                .get(0);
        var structure = new StructureId("1");
        var timetables = Timetables.of(
                new InMemoryHostItems().put(structure, List.of()),
                new InMemoryDecisions(),
                new InMemoryPublishedTimetables());
        var plan = timetables
                .plan(structure, file, Expected.anything(), RapprochementPolicy.usual())
                .get();
        publication = timetables.publish(plan, NOW).get().publication();
        weeks = SchoolWeeks.of(file.year(), file.period().orElseThrow());
    }

    @Test
    void the_calendars_of_the_teachers_give_back_their_lessons() {
        for (var teacher : file.teachers()) {
            var ref = new ItemRef(ItemKind.TEACHER, teacher.key());
            var layout = EventLayout.usual()
                    .parted(Pattern.compile("\\|"))
                    .ownedBy(EventField.TEACHER, teacher.name().display());
            var text = ICalendars.write(publication, ref, NOW);
            var read = ICalendarReader.read(
                    FeedSource.text("a.ics", text), file.uai(), weeks, layout, ZoneId.of("Europe/Paris"));
            assertThat(read.issues()).isEmpty();
            assertThat(read.rows().get(0).lessons().stream()
                            .flatMap(this::dated)
                            .collect(Collectors.toSet()))
                    .isEqualTo(publication.occurrencesOf(ref).map(this::dated).collect(Collectors.toSet()));
        }
    }

    private String dated(Occurrence occurrence) {
        var subject = occurrence.subject().map(key -> publication.label(new ItemRef(ItemKind.SUBJECT, key)));
        var rooms = occurrence.resources(ItemKind.ROOM).map(publication::label).map(Names::trimmed);
        return occurrence.key().date() + " " + occurrence.hours() + " " + Names.trimmed(subject.orElse("")) + " "
                + new TreeSet<>(rooms.toList());
    }

    private Stream<String> dated(SourceLesson lesson) {
        return lesson.weeks().weeks().mapToObj(week -> {
            var rooms = lesson.resources(ItemKind.ROOM)
                    .filter(room -> room.weeks().has(week))
                    .map(room -> room.key())
                    .toList();
            var date = weeks.firstDayOfWeek1()
                    .plusWeeks(week - 1L)
                    .plusDays(lesson.day().getValue() - 1L);
            return date + " " + lesson.hours() + " " + lesson.subject() + " " + new TreeSet<>(rooms);
        });
    }

    @Test
    void a_table_of_its_lessons_gives_back_who_is_where_when() {
        var frequencies = new LinkedHashMap<WeekMask, String>();
        var rows = new ArrayList<String>();
        var held = file.lessons().stream()
                .filter(lesson -> !lesson.resources().isEmpty())
                .toList();
        for (var lesson : held) {
            var label = frequencies.computeIfAbsent(lesson.weeks(), any -> "F" + frequencies.size());
            rows.add(String.join(
                    ";",
                    lesson.day().name(),
                    lesson.hours().start() + "-" + lesson.hours().end(),
                    label,
                    subject(file, lesson),
                    String.join(" / ", labels(file, lesson, ItemKind.TEACHER)),
                    String.join(", ", labels(file, lesson, ItemKind.CLASS)),
                    String.join(", ", labels(file, lesson, ItemKind.GROUP)),
                    String.join(", ", labels(file, lesson, ItemKind.ROOM))));
        }
        var mapping = TemporalMapping.of(weeks);
        for (var frequency : frequencies.entrySet()) {
            mapping = mapping.frequency(frequency.getValue(), frequency.getKey());
        }
        var text = "Jour;Heure;Freq;Matière;Professeur;Classe;Groupe;Salle\n" + String.join("\n", rows) + "\n";

        var read = CsvTimetableReader.read(FeedSource.text("cours.csv", text), file.uai(), mapping);

        assertThat(read.isComplete()).isTrue();
        assertThat(places(read.rows().get(0))).isEqualTo(places(file)).hasSizeGreaterThan(1_500);
    }

    private static Set<String> places(SourceTimetable timetable) {
        var places = new TreeSet<String>();
        for (var lesson : timetable.lessons()) {
            var what = lesson.day() + " " + lesson.hours() + " " + subject(timetable, lesson) + " ";
            for (var kind : ItemKind.values()) {
                labels(timetable, lesson, kind)
                        .forEach(label -> places.add(
                                what + kind + " " + label + " " + lesson.weeks().bits()));
            }
        }
        return places;
    }

    private static String subject(SourceTimetable timetable, SourceLesson lesson) {
        return timetable.subjects().stream()
                .filter(subject -> subject.key().equals(lesson.subject()))
                .map(subject -> Names.trimmed(subject.label()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(SourceTimetable timetable, SourceLesson lesson, ItemKind kind) {
        return lesson.resources(kind)
                .flatMap(resource -> label(timetable, kind, resource.key()).stream())
                .map(Names::trimmed)
                .toList();
    }

    private static Optional<String> label(SourceTimetable timetable, ItemKind kind, String key) {
        return switch (kind) {
            case TEACHER ->
                timetable.teachers().stream()
                        .filter(each -> each.key().equals(key))
                        .map(each -> each.name().display())
                        .findFirst();
            case CLASS ->
                timetable.classes().stream()
                        .filter(each -> each.key().equals(key))
                        .map(each -> each.name())
                        .findFirst();
            case GROUP ->
                timetable.groups().stream()
                        .filter(each -> each.key().equals(key))
                        .map(each -> each.name())
                        .findFirst();
            case ROOM ->
                timetable.rooms().stream()
                        .filter(each -> each.key().equals(key))
                        .map(each -> each.name())
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
