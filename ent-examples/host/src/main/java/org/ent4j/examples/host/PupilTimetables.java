package org.ent4j.examples.host;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.timetable.grid.WeekGrids;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.HostSchool;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.PupilAudiences;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * The weeks of pupils. The directory says in which classes and groups they are; the file says in which parts of these
 * classes, and in which groups that the directory has not or has without pupils. Who is not in the directory is where
 * the file says.
 */
public final class PupilTimetables {

    private final Publication publication;
    private final SourceTimetable file;
    private final HostSchool school;
    private final Map<ItemRef, List<ItemRef>> published;
    private final Map<ItemRef, List<ItemRef>> pupilTies;
    private final Set<ItemRef> withPupils;
    private final Map<String, SourcePupil> filed;

    /** @param file of which the publication was made */
    public PupilTimetables(EntData data, Publication publication, SourceTimetable file) {
        this(publication, file, new DirectoryHostItems(data.directory()).school(publication.structure()));
    }

    /** @param school the directory's, of a day */
    PupilTimetables(Publication publication, SourceTimetable file, HostSchool school) {
        this.publication = publication;
        this.file = file;
        this.school = school;
        this.published = publication.items().stream()
                .filter(item -> item.hostKey().isPresent())
                .collect(groupingBy(PupilTimetables::host, mapping(PublishedItem::ref, toList())));
        this.pupilTies = school.ties().stream()
                .filter(tie -> tie.one().kind() == ItemKind.PUPIL)
                .collect(groupingBy(HostTie::one, mapping(HostTie::other, toList())));
        this.withPupils = pupilTies.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        this.filed = file.pupils().stream()
                .collect(Collectors.toMap(SourcePupil::key, Function.identity(), (first, again) -> first));
    }

    private static ItemRef host(PublishedItem item) {
        return new ItemRef(item.ref().kind(), item.hostKey().orElseThrow());
    }

    /** Somebody of the directory; nothing for who is no pupil of the school. */
    public Optional<TimetablePupil> find(PersonId person) {
        return ofDirectory().filter(pupil -> pupil.key().equals(person.value())).findFirst();
    }

    /** Those of that name or key; else those whose names have all these words. */
    public List<TimetablePupil> named(String text) {
        var all = Stream.concat(ofDirectory(), ofTimetableAlone()).toList();
        var exact = only(all, pupil -> pupil.label().equals(text) || pupil.key().equals(text));
        var words = words(text);
        return exact.isEmpty() && !words.isEmpty()
                ? only(all, pupil -> words(pupil.label()).containsAll(words))
                : exact;
    }

    private static List<TimetablePupil> only(List<TimetablePupil> all, Predicate<TimetablePupil> test) {
        return all.stream().filter(test).toList();
    }

    private static Set<String> words(String text) {
        return Stream.of(Folding.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    Stream<TimetablePupil> ofDirectory() {
        return school.items().stream()
                .filter(item -> item.kind() == ItemKind.PUPIL)
                .map(item -> new TimetablePupil(
                        item.label(), Optional.of(item.key()), published(item).findFirst()));
    }

    private Stream<TimetablePupil> ofTimetableAlone() {
        return publication.items().stream()
                .filter(item ->
                        item.ref().kind() == ItemKind.PUPIL && item.hostKey().isEmpty())
                .map(item -> new TimetablePupil(item.label(), Optional.empty(), Optional.of(item.ref())));
    }

    private Stream<ItemRef> published(HostItem item) {
        return published(new ItemRef(item.kind(), item.key()));
    }

    /** @param host kind and key in the directory */
    private Stream<ItemRef> published(ItemRef host) {
        return published.getOrDefault(host, List.of()).stream();
    }

    /** @param days for which the file is asked; the directory says what is now */
    public WeekGrids weeks(TimetablePupil pupil, DateRange days) {
        return WeekGrids.of(publication, audiences(pupil, days), pupil.label());
    }

    /**
     * The classes, groups and parts of the publication that the pupil is in.
     *
     * @param days for which the file is asked
     */
    public Set<ItemRef> audiences(TimetablePupil pupil, DateRange days) {
        var inDirectory = pupil.person().map(this::inDirectory).orElse(Set.of());
        var inFile = pupil.item().map(item -> inFile(item, days)).orElse(Set.of());
        return inDirectory.isEmpty()
                ? inFile
                : Stream.concat(
                                inDirectory.stream(),
                                inFile.stream().filter(ref -> isOnlyInFile(ref) && isOfClasses(ref, inDirectory)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Set<ItemRef> inDirectory(String person) {
        var pupil = new ItemRef(ItemKind.PUPIL, person);
        return pupilTies.getOrDefault(pupil, List.of()).stream()
                .flatMap(this::published)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<ItemRef> inFile(ItemRef item, DateRange days) {
        return Optional.ofNullable(filed.get(item.key()))
                .map(pupil -> PupilAudiences.of(file, pupil, days))
                .orElse(Set.of());
    }

    private boolean isOnlyInFile(ItemRef ref) {
        return publication
                .item(ref)
                .flatMap(PublishedItem::hostKey)
                .map(key -> new ItemRef(ref.kind(), key))
                .filter(withPupils::contains)
                .isEmpty();
    }

    private boolean isOfClasses(ItemRef ref, Set<ItemRef> audiences) {
        return publication.item(ref).stream()
                .flatMap(item -> item.classes().stream())
                .anyMatch(key -> audiences.contains(new ItemRef(ItemKind.CLASS, key)));
    }
}
