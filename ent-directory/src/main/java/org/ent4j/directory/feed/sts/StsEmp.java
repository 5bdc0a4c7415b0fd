package org.ent4j.directory.feed.sts;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * What one {@code sts_emp} file says of its school: the school with its classes, groups and subjects, and its staff with
 * what they teach. The file speaks of one school, so it is held whole: a few hundred people at most.
 */
@EntStyle
@Value.Immutable
public interface StsEmp {

    /** The school that the file is about: compare it with the one that was asked for. */
    Uai uai();

    /** The school year that the file is about. */
    SchoolYear year();

    /** Code of the académie without leading zeros, or "". */
    String academy();

    Structure structure();

    /** The members of staff, each with the place of the row. */
    List<Member> staff();

    /** Keys of the rows that were rejected. */
    List<String> rejected();

    List<Tally> tallies();

    /** A member of staff and where the file says so. */
    record Member(SourceLocation where, Person person) {}

    /** The member with that key of type and id: {@code "epp:69881"}. */
    default Optional<Person> member(String key) {
        return staff().stream()
                .map(Member::person)
                .filter(person -> person.keys().first().key().equals(key))
                .findFirst();
    }

    /** Reads the file; one row when it can be used, none when it cannot. */
    static Imported<StsEmp> read(FeedSource file) {
        return StsEmpReader.read(file, FeedLimits.OF_SCHOOL);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the content of a file; what is not a list is required. */
    final class Builder extends ImmutableStsEmp.Builder {}
}
