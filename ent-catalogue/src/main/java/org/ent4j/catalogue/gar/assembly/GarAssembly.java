package org.ent4j.catalogue.gar.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarRowSink;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.id.PersonId;

/**
 * One export, fed in three steps: all schools with the people they designate, {@link #schoolsAreKnown}, all people in
 * the order of their ids, {@link #end}.
 *
 * <p>Kept in memory are the schools with their formations, subjects, classes and groups, some 50 KB each, the ids of
 * those who are designated, and one person at a time. That ids come in their order makes a person unique in the whole
 * export without any of them being kept; that people bring all of their schools with them makes those of several appear
 * once.
 */
public final class GarAssembly {

    private final DegreeTypes types;
    private final Outlet outlet;
    private final SchoolRows schools;
    private final PersonPlaces places;
    private final IdentityRows identities;
    private final PersonLinks links;
    private final RespAffs respAffs;
    private Optional<PersonId> last = Optional.empty();

    /** @param leftOut is told of everything that does not go out */
    public GarAssembly(GarExportName name, GarPolicy policy, GarRowSink rows, Consumer<GarLeftOut> leftOut) {
        this.types = new DegreeTypes(name.degree());
        this.outlet = new Outlet(rows, leftOut);
        this.schools = new SchoolRows(name, types, outlet);
        this.places = new PersonPlaces(policy.profiles(), schools.known(), outlet);
        this.identities = new IdentityRows(types, schools.known()::containsKey, outlet);
        this.links = new PersonLinks(types, outlet);
        this.respAffs = new RespAffs(policy.mostRespAffs(), types, identities, outlet);
    }

    /** @return whether the school goes out */
    public boolean school(GarSchool school) {
        return schools.add(school);
    }

    /** Those who allocate resources in a school that goes out. */
    public void designate(String uai, Collection<PersonId> people) {
        respAffs.designate(GarText.uai(uai).orElse(uai), people);
    }

    /** @return how many go out */
    public int schoolsAreKnown() {
        schools.write();
        return schools.known().size();
    }

    /** @throws IllegalStateException when the ids are not in their order, which is that of {@link String#compareTo} */
    public void person(GarPerson person) {
        var order = last.map(before -> before.compareTo(person.id())).orElse(-1);
        if (order > 0) {
            throw new IllegalStateException("%s comes after %s.\nMaybe a database sorts by the rules of a language."
                    .formatted(person.id(), last.orElse(person.id())));
        }
        last = Optional.of(person.id());
        if (!schools.isElsewhere(person)) {
            person(person, order == 0);
        }
    }

    private void person(GarPerson person, boolean isAgain) {
        var perimeter = places.inPerimeter(person);
        var id = person.id().value();
        var element = perimeter.values().stream().anyMatch(each -> each.role() == GarRole.PUPIL)
                ? types.pupil.name()
                : types.teacher.name();
        if (isAgain && outlet.refuses(GarRules.ONCE, id, element, id)) {
            return;
        }
        respAffs.meet(person, perimeter);
        if (!outlet.refuses(GarRules.DELETED, person, element, id)) {
            write(person, places.kept(person, perimeter));
        }
    }

    private void write(GarPerson person, List<PersonPlaces.Kept> kept) {
        if (kept.isEmpty()) {
            return;
        }
        var isPupil = kept.get(0).isOfPupil();
        var row = isPupil ? identities.pupil(person, kept) : identities.teacher(person, kept);
        row.ifPresent(each -> {
            outlet.put(isPupil ? GarPart.ELEVE : GarPart.ENSEIGNANT, each);
            kept.forEach(place -> links.write(person.id().value(), place));
        });
    }

    /** The codes of the classes and groups that somebody is in or teaches until now, by UAI. */
    public SortedMap<String, SortedSet<String>> used() {
        var used = new TreeMap<String, SortedSet<String>>();
        schools.known()
                .forEach((uai, school) -> school.groups().forEach((code, group) -> {
                    if (group.isUsed()) {
                        used.computeIfAbsent(uai, any -> new TreeSet<>()).add(code);
                    }
                }));
        return used;
    }

    /**
     * Somebody is in that class or group, as another assembly of the same export has found: people may be spread over
     * several, each with all schools, of which one ends for all.
     *
     * @param uai of a school that goes out
     * @param code as {@link #used} has it
     */
    public void use(String uai, String code) {
        Optional.ofNullable(schools.known().get(uai))
                .flatMap(each -> each.group(code))
                .ifPresent(KnownGroup::use);
    }

    /** Classes and groups come last, since it is known now who is in them. */
    public void end() {
        respAffs.end();
        schools.known().values().forEach(each -> new GroupIndex(each, types, outlet).write());
    }
}
