package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.StructureContents;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Who of the directory is in each class, group and part of a published timetable, day by day. It is made once for all days
 * between two changes of the directory's record or of the file. Good for one answer, and for one thread.
 */
final class LessonPupils {

    private final DirectoryHostItems directory;
    private final Publication publication;
    private final SourceTimetable file;
    private final StructureContents contents;
    private final DatedPupils dated;
    private final NavigableSet<LocalDate> changesOfFile = new TreeSet<>();
    private final Map<LocalDate, Map<ItemRef, Set<PersonId>>> known = new HashMap<>();

    LessonPupils(DirectoryHostItems directory, Publication publication, SourceTimetable file) {
        this.directory = directory;
        this.publication = publication;
        this.file = file;
        this.contents = directory.contents(publication.structure());
        this.dated = directory.pupils(
                publication.structure(), contents, publication.year().range());
        file.pupils().stream()
                .flatMap(pupil -> pupil.memberships().stream())
                .map(SourcePupil.Membership::stay)
                .forEach(stay -> {
                    changesOfFile.add(stay.first());
                    changesOfFile.add(stay.last().plusDays(1));
                });
    }

    Map<ItemRef, Set<PersonId>> on(LocalDate day) {
        return known.computeIfAbsent(unchangedSince(day), any -> find(day));
    }

    private LocalDate unchangedSince(LocalDate day) {
        var inDirectory = dated.unchangedSince(day);
        return Optional.ofNullable(changesOfFile.floor(day))
                .filter(inDirectory::isBefore)
                .orElse(inDirectory);
    }

    private Map<ItemRef, Set<PersonId>> find(LocalDate day) {
        var there = new HashMap<ItemRef, Set<PersonId>>();
        var school = directory.school(publication.structure(), contents, dated.on(day));
        var weeks = new PupilTimetables(publication, file, school);
        weeks.ofDirectory().forEach(pupil -> {
            var person = new PersonId(pupil.key());
            weeks.audiences(pupil, DateRange.of(day)).forEach(ref -> add(there, ref, person));
            pupil.item().ifPresent(ref -> add(there, ref, person));
        });
        return there;
    }

    private static void add(Map<ItemRef, Set<PersonId>> there, ItemRef ref, PersonId pupil) {
        there.computeIfAbsent(ref, any -> new HashSet<>()).add(pupil);
    }
}
