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
import org.ent4j.directory.membership.PersonHistory;
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

/**
 * The directory of a portal. As thread-safe as its store. People who have disappeared are in no list; {@link #person}
 * and {@link #search} find them. Lists of people are in the order of their ids.
 */
public interface Directory {

    static Directory on(DirectoryStore store) {
        return new StoredDirectory(store);
    }

    /** Reads a feed and says what it would do; nothing is written. */
    Either<ImportRefusal, ImportPlan> plan(DirectoryFeed feed, ImportPolicy policy);

    /** Writes what the plan says, all of it or nothing. */
    Either<ImportRefusal, ImportPlan> apply(ImportPlan plan);

    Optional<Structure> structure(Uai uai);

    Optional<Structure> structure(StructureId id);

    List<Structure> structures();

    /** What the structure has, its people read once: for whoever asks for more than one of the following lists. */
    StructureContents contents(StructureId structure);

    /** Every class of the structure by its code: declared by a feed, or known through the people in it. */
    List<ClassGroup> classes(StructureId structure);

    /** Every group of the structure by its code: declared by a feed, or known through the people in it. */
    List<TeachingGroup> groups(StructureId structure);

    /** The subjects that feeds declare for the structure and those that its teachers give, with the best label known. */
    List<Subject> subjects(StructureId structure);

    /** The teachers and librarians of the structure. */
    List<Person> teachers(StructureId structure);

    /** Everybody of the structure who is neither pupil nor guardian, teachers included. */
    List<Person> staff(StructureId structure);

    /** The pupils of the structure; their classes and groups are in their affiliations with it. */
    List<Person> pupils(StructureId structure);

    /** The pupils who were in the class on that day, those who have disappeared since included. */
    List<Person> pupils(ClassRef group, LocalDate day);

    /** Everything that the person was in any structure, day by day; empty for somebody unknown. */
    PersonHistory history(PersonId person);

    /** The record of who was what, from when until when. */
    Memberships memberships();

    Optional<Person> person(PersonId id);

    /**
     * A page of those who answer the query and are within the scope, who have disappeared included unless the query says
     * otherwise.
     *
     * @param page from 0
     */
    SearchResult search(SearchQuery query, SearchScope scope, int page);

    /** The guardians of a pupil whom the directory has. */
    default List<Person> guardians(Person pupil) {
        return guardians(List.of(pupil));
    }

    /** The guardians of these pupils whom the directory has, each once. */
    List<Person> guardians(Collection<Person> pupils);

    /**
     * Adds a structure, or what the source knows of it, to the directory; nothing is taken back.
     *
     * @param source the source that speaks, see {@link org.ent4j.directory.source.Sources}
     * @return the structure as the directory has it now
     */
    Either<RegistrationRefusal, Structure> register(Structure structure, String source);

    /**
     * Creates people whom a file names and the directory lacks, all or none of them. Those whose key is known are left as
     * they are, so that a second call creates nobody.
     *
     * @return the people in the order in which they were given
     */
    Either<RegistrationRefusal, List<Person>> register(Collection<NewPerson> people);

    /** The same; what they are in the structure counts from that day on. Without a day its record waits for their next import. */
    Either<RegistrationRefusal, List<Person>> register(Collection<NewPerson> people, LocalDate today);
}
