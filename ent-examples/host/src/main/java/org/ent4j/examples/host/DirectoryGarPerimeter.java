package org.ent4j.examples.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.gar.GarFormation;
import org.ent4j.catalogue.gar.GarGroup;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarSubject;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.StructureKind;
import org.ent4j.directory.structure.StructureKinds;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.Profil;

/**
 * The directory as the GAR wants it. It keeps the ids of all people and, of each school, what is taught where; people
 * are read a school at a time, then a thousand at a time. The directory knows neither addresses of schools nor MEFSTAT:
 * those fields stay empty, and in the first degree nobody has a level.
 */
public final class DirectoryGarPerimeter implements GarPerimeter {

    private static final int AT_A_TIME = 1_000;

    private final Directory directory;
    private final DirectoryStore store;
    private final String ent;
    private final Set<Uai> chosen;
    private final Map<StructureId, GarSchoolFacts> facts = new HashMap<>();
    private final TreeSet<PersonId> people = new TreeSet<>();

    /** @param chosen the schools that opted in; all when there is none */
    public DirectoryGarPerimeter(DirectoryStore store, String ent, Set<Uai> chosen) {
        this.directory = Directory.on(store);
        this.store = store;
        this.ent = ent;
        this.chosen = Set.copyOf(chosen);
    }

    @Override
    public void eachSchool(Consumer<GarSchool> onEach) {
        var labels = store.nomenclature().subjects().stream()
                .collect(Collectors.toMap(each -> each.code().value(), Subject::label, (one, other) -> one));
        var formations = store.nomenclature().formations().stream()
                .collect(Collectors.toMap(each -> each.mef().value(), Formation::label, (one, other) -> one));
        directory
                .structures()
                .forEach(structure -> degree(structure)
                        .ifPresent(degree -> onEach.accept(school(structure, degree, labels, formations))));
    }

    private static Optional<GarDegree> degree(Structure structure) {
        var kind = StructureKinds.standard().of(structure).outcome();
        var isSchool = kind == StructureKind.ECOLE
                || kind == StructureKind.ETABLISSEMENT
                || (kind == StructureKind.INCONNUE && !structure.classes().isEmpty());
        return structure
                .uai()
                .filter(any -> isSchool)
                .map(any -> kind == StructureKind.ECOLE ? GarDegree.FIRST : GarDegree.SECOND);
    }

    private GarSchool school(
            Structure structure, GarDegree degree, Map<String, String> labels, Map<String, String> formations) {
        var uai = structure.uai().orElseThrow();
        var isChosen = chosen.isEmpty() || chosen.contains(uai);
        var school = GarSchool.builder().uai(uai.value()).name(structure.name()).degree(degree);
        if (!isChosen) {
            return school.build();
        }
        var known = facts(structure.id());
        var own = new HashMap<>(labels);
        structure.subjects().forEach(each -> own.put(each.code().value(), each.label()));
        known.subjects().forEach(code -> school.addSubjects(new GarSubject(code, own.getOrDefault(code, ""))));
        known.formations().forEach(mef -> school.addFormations(GarFormation.of(mef, formations.getOrDefault(mef, ""))));
        return school.addExportedTo(ent).addAllGroups(groups(structure.id())).build();
    }

    /** Reads the people of a school, and remembers who they are. */
    private GarSchoolFacts facts(StructureId school) {
        var known = new GarSchoolFacts(school);
        directory.groups(school).forEach(known::add);
        for (var person : store.people().ofStructures(List.of(school))) {
            known.add(person);
            if (person.profil() != Profil.PARENT) {
                people.add(person.id());
            }
        }
        facts.put(school, known);
        return known;
    }

    private List<GarGroup> groups(StructureId school) {
        return Stream.concat(
                        directory.classes(school).stream().map(each -> GarGroup.division(each.code(), each.label())),
                        directory.groups(school).stream()
                                .map(each -> new GarGroup(each.code(), each.label(), false, each.classes())))
                .toList();
    }

    @Override
    public void eachPerson(Consumer<GarPerson> onEach) {
        var some = new ArrayList<PersonId>(AT_A_TIME);
        for (var id : people) {
            some.add(id);
            if (some.size() == AT_A_TIME) {
                tell(some, onEach);
                some.clear();
            }
        }
        tell(some, onEach);
    }

    private void tell(List<PersonId> some, Consumer<GarPerson> onEach) {
        var told = new DirectoryGarPeople(facts, this::uai);
        store.people().byIds(some).stream()
                .sorted(Comparator.comparing(Person::id))
                .forEach(each -> onEach.accept(told.person(each)));
    }

    private Optional<String> uai(StructureId school) {
        return directory.structure(school).flatMap(Structure::uai).map(Uai::value);
    }
}
