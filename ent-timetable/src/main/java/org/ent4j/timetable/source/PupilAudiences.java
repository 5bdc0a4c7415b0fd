package org.ent4j.timetable.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;

/** With whom a pupil has lessons, as a file has it; files of STS-web have no pupils. */
public final class PupilAudiences {

    private PupilAudiences() {}

    /**
     * The classes and parts that the pupil is in on any of these days, and the groups that they make up.
     *
     * @param timetable of which the pupil is
     */
    public static Set<ItemRef> of(SourceTimetable timetable, SourcePupil pupil, DateRange days) {
        var own = pupil.memberships().stream()
                .filter(membership -> membership.stay().overlaps(days))
                .map(membership -> new ItemRef(membership.kind(), membership.key()))
                .collect(Collectors.toUnmodifiableSet());
        var groups = timetable.groups().stream()
                .filter(group ->
                        hasAny(ItemKind.CLASS, group.classes(), own) || hasAny(ItemKind.PART, group.parts(), own))
                .map(group -> new ItemRef(ItemKind.GROUP, group.key()));
        return Stream.concat(own.stream(), groups).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasAny(ItemKind kind, List<String> keys, Set<ItemRef> own) {
        return keys.stream().anyMatch(key -> own.contains(new ItemRef(kind, key)));
    }
}
