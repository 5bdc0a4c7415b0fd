package org.ent4j.examples.cli.directory;

import java.util.function.UnaryOperator;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.examples.cli.output.Progress;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;

/** A feed that tells how many rows were read so far. */
record WatchedFeed(DirectoryFeed feed, Progress progress) implements DirectoryFeed {

    @Override
    public String source() {
        return feed.source();
    }

    @Override
    public boolean isOfAcademies() {
        return feed.isOfAcademies();
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        return feed.read(known, new WatchedRows(rows, progress));
    }

    private static final class WatchedRows implements FeedRows {

        private final FeedRows rows;
        private final Progress progress;
        private long read;

        WatchedRows(FeedRows rows, Progress progress) {
            this.rows = rows;
            this.progress = progress;
        }

        private FeedRows counted() {
            progress.at(++read);
            return rows;
        }

        @Override
        public void structure(SourceLocation where, Structure structure) {
            counted().structure(where, structure);
        }

        @Override
        public void amendment(SourceLocation where, StructureId structure, UnaryOperator<Structure> change) {
            counted().amendment(where, structure, change);
        }

        @Override
        public void subject(SourceLocation where, Subject subject) {
            counted().subject(where, subject);
        }

        @Override
        public void formation(SourceLocation where, Formation formation) {
            counted().formation(where, formation);
        }

        @Override
        public void person(SourceLocation where, Person person) {
            counted().person(where, person);
        }

        @Override
        public void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change) {
            counted().amendment(where, person, change);
        }

        @Override
        public void deletion(SourceLocation where, SourceKey person) {
            counted().deletion(where, person);
        }
    }
}
