package org.ent4j.catalogue.gar.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.catalogue.gar.GarCases.InSchool;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarProfile;
import org.ent4j.catalogue.gar.GarProfileMap;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.GarText;

/** Where a person is handed over: the schools of the perimeter, in the order of their UAIs. */
final class PersonPlaces {

    private final GarProfileMap profiles;
    private final Map<String, KnownSchool> schools;
    private final Outlet outlet;

    PersonPlaces(GarProfileMap profiles, Map<String, KnownSchool> schools, Outlet outlet) {
        this.profiles = profiles;
        this.schools = schools;
        this.outlet = outlet;
    }

    /** A place that goes out. */
    record Kept(KnownSchool school, GarPlace place, GarProfile profile) {

        boolean isOfPupil() {
            return profile == GarProfile.ELV;
        }
    }

    /** Every place in the perimeter, one a school, by UAI. */
    SortedMap<String, GarPlace> inPerimeter(GarPerson person) {
        var places = new TreeMap<String, GarPlace>();
        for (var place : person.places()) {
            GarText.uai(place.school())
                    .filter(schools::containsKey)
                    .ifPresent(uai -> places.merge(uai, place, PersonPlaces::joined));
        }
        return places;
    }

    /** What two sources say of one school. */
    private static GarPlace joined(GarPlace one, GarPlace other) {
        var role = one.role().compareTo(other.role()) <= 0 ? one.role() : other.role();
        return GarPlace.builder()
                .school(one.school())
                .role(role)
                .addAllFunctions(one.functions())
                .addAllFunctions(other.functions())
                .addAllFormations(both(one.formations(), other.formations()))
                .addAllSubjects(both(one.subjects(), other.subjects()))
                .addAllGroups(both(one.groups(), other.groups()))
                .addAllTeachings(both(one.teachings(), other.teachings()))
                .addAllDisciplines(both(one.disciplines(), other.disciplines()))
                .build();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** Those with a profile: of a pupil those as a pupil alone; none when the person is left out, which is told. */
    List<Kept> kept(GarPerson person, Map<String, GarPlace> places) {
        var isPupil = places.values().stream().anyMatch(each -> each.role() == GarRole.PUPIL);
        var element = isPupil ? "GAREleve" : "GAREnseignant";
        var id = person.id().value();
        var kept = new ArrayList<Kept>(places.size());
        places.forEach((uai, place) -> {
            var profile = profiles.of(place);
            if (!(isPupil && outlet.refusesField(GarRules.ONE_PART, place, element, id))
                    && !outlet.refusesField(GarRules.A_PROFILE, new InSchool(place, profile), element, id)) {
                kept.add(new Kept(known(uai), place, profile.orElseThrow()));
            }
        });
        outlet.refuses(GarRules.A_SCHOOL, kept.size(), element, id);
        return kept;
    }

    private KnownSchool known(String uai) {
        return Optional.ofNullable(schools.get(uai)).orElseThrow();
    }
}
