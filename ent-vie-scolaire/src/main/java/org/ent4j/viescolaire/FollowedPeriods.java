package org.ent4j.viescolaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.OtherPeriods;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.spi.ClassLists;

/** Which pupils of a class or group follow other periods than one, since their class does. */
record FollowedPeriods(Periodicity now, ClassLists lists, SchoolPeriod period) {

    /**
     * Those who are in a class that follows others, and were in none that follows this one on its first day or its last one.
     *
     * @param classes of pupils on the last day of the period
     */
    Map<PersonId, OtherPeriods> others(Audience audience, Belonging pupils, Map<PersonId, ClassRef> classes) {
        return audience.fold(
                schoolClass -> followedBy(schoolClass)
                        .map(other -> all(pupils.days().keySet(), other))
                        .orElseGet(Map::of),
                group -> ofGroup(pupils, classes));
    }

    private static Map<PersonId, OtherPeriods> all(Set<PersonId> pupils, OtherPeriods other) {
        var others = new HashMap<PersonId, OtherPeriods>();
        pupils.forEach(pupil -> others.put(pupil, other));
        return others;
    }

    private Map<PersonId, OtherPeriods> ofGroup(Belonging pupils, Map<PersonId, ClassRef> classes) {
        var elsewhere = elsewhere(classes.values());
        var asked = new HashSet<>(pupils.days().keySet());
        asked.removeIf(pupil -> Optional.ofNullable(classes.get(pupil))
                .filter(each -> !elsewhere.containsKey(each))
                .isPresent());
        var before = asked.isEmpty()
                ? Map.<PersonId, ClassRef>of()
                : lists.classes(asked, period.days().first());
        elsewhere.putAll(elsewhere(before.values()));
        var others = new HashMap<PersonId, OtherPeriods>();
        for (var pupil : asked) {
            var known = Stream.of(classes, before)
                    .flatMap(each -> Optional.ofNullable(each.get(pupil)).stream())
                    .toList();
            if (!known.isEmpty() && elsewhere.keySet().containsAll(known)) {
                Optional.ofNullable(elsewhere.get(known.get(0))).ifPresent(other -> others.put(pupil, other));
            }
        }
        return others;
    }

    private Map<ClassRef, OtherPeriods> elsewhere(Collection<ClassRef> classes) {
        var elsewhere = new HashMap<ClassRef, OtherPeriods>();
        Set.copyOf(classes).forEach(each -> followedBy(each).ifPresent(other -> elsewhere.put(each, other)));
        return elsewhere;
    }

    /** Nothing when the class follows the period, or no system. */
    private Optional<OtherPeriods> followedBy(ClassRef schoolClass) {
        return now.followedBy(schoolClass)
                .filter(system -> system.find(period.id()).isEmpty())
                .map(system -> new OtherPeriods(
                        schoolClass,
                        system.periods().stream()
                                .filter(each -> each.days().overlaps(period.days()))
                                .map(SchoolPeriod::label)
                                .toList()));
    }
}
