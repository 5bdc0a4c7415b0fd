package org.ent4j.access.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Compares who holds a role in two snapshots. */
final class ShiftsOfPeople {

    private final AccessSnapshot before;
    private final AccessSnapshot after;
    private final Places placesBefore;
    private final Places placesAfter;

    ShiftsOfPeople(AccessSnapshot before, AccessSnapshot after) {
        this.before = before;
        this.after = after;
        this.placesBefore = new Places(before);
        this.placesAfter = new Places(after);
    }

    List<Shift> of(List<RoleOfService> roles) {
        return roles.stream().flatMap(this::shift).toList();
    }

    private Stream<Shift> shift(RoleOfService role) {
        var held = before.holders(role.service(), role.role());
        var holds = after.holders(role.service(), role.role());
        var gained = holds.minus(held);
        var lost = held.minus(holds);
        return gained.isEmpty() && lost.isEmpty()
                ? Stream.empty()
                : Stream.of(new Shift(role.service(), role.role(), gained, lost, counts(gained, lost)));
    }

    private List<Shift.Count> counts(PersonSet gained, PersonSet lost) {
        var gains = placesAfter.tally(gained);
        var losses = placesBefore.tally(lost);
        return Stream.concat(gains.keySet().stream(), losses.keySet().stream())
                .distinct()
                .sorted(Place.IN_ORDER)
                .map(place -> new Shift.Count(
                        place.structure, place.profil, gains.getOrDefault(place, 0), losses.getOrDefault(place, 0)))
                .toList();
    }

    /** Where people have their affiliations; somebody who gains several roles is looked up once. */
    private static final class Places {

        private final AccessSnapshot snapshot;
        private final Map<PersonId, List<Place>> known = new HashMap<>();

        Places(AccessSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        Map<Place, Integer> tally(PersonSet people) {
            var tally = new HashMap<Place, Integer>();
            people.stream()
                    .forEach(person -> known.computeIfAbsent(person, this::places)
                            .forEach(place -> tally.merge(place, 1, Integer::sum)));
            return tally;
        }

        private List<Place> places(PersonId person) {
            return snapshot.user(person).stream()
                    .flatMap(user -> user.affiliations().stream())
                    .map(affiliation -> new Place(affiliation.structure(), affiliation.profil()))
                    .distinct()
                    .toList();
        }
    }

    private record Place(StructureId structure, Profil profil) {

        static final Comparator<Place> IN_ORDER =
                Comparator.comparing(Place::structure).thenComparing(Place::profil);
    }
}
