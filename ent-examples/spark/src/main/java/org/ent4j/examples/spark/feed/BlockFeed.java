package org.ent4j.examples.spark.feed;

import java.util.List;
import java.util.Set;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.issue.SourceLocation;

/**
 * What the files say of the people of one block.
 *
 * @param coverage of all the files
 * @param rows in the order of the files
 * @param rejected of the known people, the keys whose rows cannot be used
 */
record BlockFeed(Coverage coverage, List<Said> rows, Set<SourceKey> rejected) implements DirectoryFeed {

    /** A person, and where a file says it. */
    record Said(SourceLocation where, Person person) {}

    @Override
    public String source() {
        return coverage.source();
    }

    @Override
    public boolean isOfAcademies() {
        return true;
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows to) {
        rows.forEach(each -> to.person(each.where(), each.person()));
        return new FeedReading(coverage, List.of(), rejected, List.of());
    }
}
