package org.ent4j.timetable.occupancy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * How many hours each teacher gives in each subject, and each class has of it.
 *
 * @param who a teacher or a class
 * @param subject nothing for lessons without one
 * @param total of all its occurrences; what two teachers give together counts for both
 * @param weeks in which there is at least one
 */
public record TeachingHours(ItemRef who, Optional<ItemRef> subject, Duration total, int weeks) {

    /** The mean of the weeks in which there is any. */
    public Duration perWeek() {
        return weeks == 0 ? Duration.ZERO : total.dividedBy(weeks);
    }

    /** Of the teachers, by teacher and subject. */
    public static List<TeachingHours> ofTeachers(Publication publication) {
        return of(
                publication,
                occurrence -> occurrence.resources(ItemKind.TEACHER).toList());
    }

    /**
     * Of the classes, by class and subject: the hours that the timetable holds for the class, whole or in part. Groups side
     * by side in one subject at one time are counted once, since a pupil is in one of them.
     */
    public static List<TeachingHours> ofClasses(Publication publication) {
        return of(publication, occurrence -> classes(occurrence, publication));
    }

    private interface Whose {
        List<ItemRef> of(Occurrence occurrence);
    }

    private record Key(ItemRef who, Optional<ItemRef> subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            var byWho = who.compareTo(other.who);
            return byWho != 0
                    ? byWho
                    : subject.map(ItemRef::key)
                            .orElse("")
                            .compareTo(other.subject.map(ItemRef::key).orElse(""));
        }
    }

    private static final class Sum {
        private final Set<Object> counted = new HashSet<>();
        private final Set<Object> weeks = new HashSet<>();
        private Duration total = Duration.ZERO;

        void add(Occurrence occurrence) {
            if (counted.add(List.of(occurrence.key().date(), occurrence.hours()))) {
                total = total.plus(occurrence.hours().duration());
                weeks.add(Math.floorDiv(occurrence.key().date().toEpochDay() + 3, 7));
            }
        }
    }

    private static List<TeachingHours> of(Publication publication, Whose whose) {
        var sums = new TreeMap<Key, Sum>();
        publication
                .occurrences()
                .forEach(occurrence -> whose.of(occurrence)
                        .forEach(who -> sums.computeIfAbsent(
                                        new Key(
                                                who,
                                                occurrence.subject().map(key -> new ItemRef(ItemKind.SUBJECT, key))),
                                        any -> new Sum())
                                .add(occurrence)));
        var hours = new ArrayList<TeachingHours>();
        sums.forEach((key, sum) -> hours.add(new TeachingHours(key.who(), key.subject(), sum.total, sum.weeks.size())));
        return hours;
    }

    private static List<ItemRef> classes(Occurrence occurrence, Publication publication) {
        var classes = new LinkedHashSet<ItemRef>();
        occurrence
                .resources()
                .forEach(ref -> publication
                        .item(ref)
                        .ifPresent(item ->
                                item.classes().forEach(key -> classes.add(new ItemRef(ItemKind.CLASS, key)))));
        return List.copyOf(classes);
    }
}
