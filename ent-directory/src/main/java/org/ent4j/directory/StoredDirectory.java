package org.ent4j.directory;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.ImportRefusal;
import org.ent4j.directory.importing.Importer;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** The directory on a store. */
final class StoredDirectory implements Directory {

    private final DirectoryStore store;
    private final Importer importer;
    private final Registration registration;

    StoredDirectory(DirectoryStore store) {
        this.store = store;
        this.importer = new Importer(store);
        this.registration = new Registration(store);
    }

    @Override
    public Either<ImportRefusal, ImportPlan> plan(DirectoryFeed feed, ImportPolicy policy) {
        return importer.plan(feed, policy);
    }

    @Override
    public Either<ImportRefusal, ImportPlan> apply(ImportPlan plan) {
        return importer.apply(plan);
    }

    @Override
    public Optional<Structure> structure(Uai uai) {
        return store.structures().byUai(uai);
    }

    @Override
    public Optional<Structure> structure(StructureId id) {
        return store.structures().byId(id);
    }

    @Override
    public List<Structure> structures() {
        return store.structures().all();
    }

    @Override
    public StructureContents contents(StructureId structure) {
        return new StructureContents(
                structure,
                store.people().ofStructures(List.of(structure)),
                () -> store.structures().byId(structure),
                () -> store.nomenclature().subjects());
    }

    @Override
    public List<ClassGroup> classes(StructureId structure) {
        return contents(structure).classes();
    }

    @Override
    public List<TeachingGroup> groups(StructureId structure) {
        return contents(structure).groups();
    }

    @Override
    public List<Subject> subjects(StructureId structure) {
        return contents(structure).subjects();
    }

    @Override
    public List<Person> teachers(StructureId structure) {
        return contents(structure).teachers();
    }

    @Override
    public List<Person> staff(StructureId structure) {
        return contents(structure).staff();
    }

    @Override
    public List<Person> pupils(StructureId structure) {
        return contents(structure).pupils();
    }

    @Override
    public List<Person> pupils(ClassRef group, LocalDate day) {
        return store.people().byIds(store.memberships().pupilsOf(group, day));
    }

    @Override
    public PersonHistory history(PersonId person) {
        return store.memberships().history(person);
    }

    @Override
    public Memberships memberships() {
        return store.memberships();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return store.people().byId(id);
    }

    @Override
    public SearchResult search(SearchQuery query, SearchScope scope, int page) {
        return store.search().search(query, scope, page);
    }

    @Override
    public List<Person> guardians(Collection<Person> pupils) {
        var ids = pupils.stream()
                .flatMap(pupil -> pupil.guardians().stream())
                .map(Guardianship::guardian)
                .distinct()
                .toList();
        return store.people().byIds(ids).stream().filter(Person::isPresent).toList();
    }

    @Override
    public Either<RegistrationRefusal, Structure> register(Structure structure, String source) {
        return registration.register(structure, source);
    }

    @Override
    public Either<RegistrationRefusal, List<Person>> register(Collection<NewPerson> people) {
        return registration.register(people, Optional.empty());
    }

    @Override
    public Either<RegistrationRefusal, List<Person>> register(Collection<NewPerson> people, LocalDate today) {
        return registration.register(people, Optional.of(today));
    }
}
