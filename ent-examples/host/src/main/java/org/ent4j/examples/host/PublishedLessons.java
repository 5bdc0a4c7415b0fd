package org.ent4j.examples.host;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.spi.FindLessons;

/**
 * The lessons of a published timetable for which the roll is called, each with the pupils whom the directory has in it on
 * that very day. The id of one is the lesson's own, the same across imports, and its date: {@code "a1b2@2026-09-14"}.
 * Pupils whom the timetable alone has are left out: they have no key in the directory.
 */
public final class PublishedLessons implements FindLessons {

    private static final char AT = '@';
    private static final List<ItemKind> AUDIENCES =
            List.of(ItemKind.CLASS, ItemKind.GROUP, ItemKind.PART, ItemKind.PUPIL);

    private final StructureId school;
    private final DirectoryHostItems directory;
    private final Optional<Publication> published;
    private final Supplier<SourceTimetable> file;
    private final Map<LocalDate, List<CalledLesson>> known = new HashMap<>();
    private Optional<Map<LocalDate, List<Occurrence>>> occurrences = Optional.empty();
    private Optional<LessonPupils> pupils = Optional.empty();

    /**
     * @param publication as everybody sees it
     * @param file of which it was made, read when the pupils of a day are asked for
     */
    public PublishedLessons(EntData data, Publication publication, Supplier<SourceTimetable> file) {
        this(data, publication.structure(), Optional.of(publication), file);
    }

    /** Of a school whose timetable may still be to come: then it has no lessons. */
    public PublishedLessons(
            EntData data, StructureId school, Optional<Publication> published, Supplier<SourceTimetable> file) {
        this.school = school;
        this.directory = new DirectoryHostItems(data.directory());
        this.published = published;
        this.file = file;
    }

    public StructureId school() {
        return school;
    }

    public Optional<Publication> publication() {
        return published;
    }

    @Override
    public List<CalledLesson> on(StructureId asked, LocalDate day) {
        return asked.equals(school) ? on(day) : List.of();
    }

    /** Those of a day, in their order. */
    public synchronized List<CalledLesson> on(LocalDate day) {
        return known.computeIfAbsent(day, this::find);
    }

    /** The lesson of that id, or the only one of its day whose id begins so: {@code "a1b@2026-09-14"}. */
    public Optional<CalledLesson> find(String id) {
        var begun = day(id).stream()
                .flatMap(day -> on(day).stream())
                .filter(lesson -> lesson.id().startsWith(beginning(id)))
                .toList();
        return begun.size() == 1
                ? Optional.of(begun.get(0))
                : begun.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    private static String beginning(String id) {
        return id.substring(0, id.lastIndexOf(AT));
    }

    private static Optional<LocalDate> day(String id) {
        if (id.lastIndexOf(AT) < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(id.substring(id.lastIndexOf(AT) + 1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private List<CalledLesson> find(LocalDate day) {
        var held = occurrences().getOrDefault(day, List.of());
        var there = held.isEmpty() ? Map.<ItemRef, Set<PersonId>>of() : pupils(day);
        return published.stream()
                .flatMap(publication -> held.stream()
                        .sorted(Occurrence.IN_ORDER)
                        .map(occurrence -> lesson(publication, occurrence, there)))
                .toList();
    }

    /** Those of the year for which the roll is called, by their days, in no order: few days of a year are asked for. */
    private Map<LocalDate, List<Occurrence>> occurrences() {
        var byDay = occurrences.orElseGet(() -> published.stream()
                .flatMap(Publication::occurrences)
                .filter(occurrence -> occurrence.resources().stream().anyMatch(each -> AUDIENCES.contains(each.kind())))
                .collect(Collectors.groupingBy(occurrence -> occurrence.key().date())));
        occurrences = Optional.of(byDay);
        return byDay;
    }

    private Map<ItemRef, Set<PersonId>> pupils(LocalDate day) {
        pupils = pupils.or(() -> published.map(publication -> new LessonPupils(directory, publication, file.get())));
        return pupils.map(dated -> dated.on(day)).orElse(Map.of());
    }

    private CalledLesson lesson(Publication publication, Occurrence occurrence, Map<ItemRef, Set<PersonId>> pupils) {
        return new CalledLesson(
                occurrence.key().lesson().value() + AT + occurrence.key().date(),
                new Period(occurrence.start(), occurrence.end()),
                occurrence
                        .subject()
                        .map(key -> publication.label(new ItemRef(ItemKind.SUBJECT, key)))
                        .orElse(""),
                group(publication, occurrence),
                teachers(publication, occurrence),
                occurrence.resources().stream()
                        .flatMap(each -> pupils.getOrDefault(each, Set.of()).stream())
                        .collect(Collectors.toSet()));
    }

    private String group(Publication publication, Occurrence occurrence) {
        return AUDIENCES.stream()
                .flatMap(kind ->
                        occurrence.resources(kind).map(publication::label).sorted())
                .collect(Collectors.joining(", "));
    }

    private Set<PersonId> teachers(Publication publication, Occurrence occurrence) {
        return occurrence
                .resources(ItemKind.TEACHER)
                .flatMap(ref -> publication.item(ref).flatMap(PublishedItem::hostKey).stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
