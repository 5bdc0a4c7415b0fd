package org.ent4j.examples.spark.people;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.Told;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * One of the numbered files of an export, read by the module's own reader.
 *
 * @param number its place among the files, in the order in which they need one another
 * @param columns what is wanted of each person
 */
record PeopleFile(int number, InputFile file, PersonColumns columns) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    Told<Row> rows(KnownSchools schools) {
        var rows = new Told<Row>(file.name(), to -> read(schools, to));
        Optional.ofNullable(TaskContext.get())
                .ifPresent(task -> task.addTaskCompletionListener((TaskCompletionListener) over -> rows.stop()));
        return rows;
    }

    private void read(KnownSchools schools, Consumer<Row> to) {
        KnownStructures known =
                key -> Optional.ofNullable(schools.ids().get(key.toString())).map(StructureId::new);
        var watched = file.watched();
        var changed = new HashSet<String>();
        var reading = AafFeed.of(List.of(watched.source())).complete().read(known, new Telling(this, changed, to));
        watched.check();
        reading.issues().forEach(issue -> to.accept(row(issue)));
        if (isOfNoAcademie(reading, schools)) {
            to.accept(row(Issue.fatal(SourceLocation.of(file.name()), new NoAcademie())));
        }
        to.accept(FileRows.account(number, file.name(), reading, changed, columns));
    }

    /** Read by itself, a file that does not say its académie has keys that are nobody's. */
    private static boolean isOfNoAcademie(FeedReading reading, KnownSchools schools) {
        return !reading.tallies().isEmpty()
                && reading.coverage().academies().contains("")
                && !schools.academies().contains("");
    }

    private Row row(Issue issue) {
        return FileRows.issue(number, issue, columns);
    }

    /**
     * Of a complete export, in which a person is said once and nothing is changed.
     *
     * @param changed the ids of those of whom it says a change all the same: the file has them
     */
    private record Telling(PeopleFile file, Set<String> changed, Consumer<Row> to) implements FeedRows {

        @Override
        public void person(SourceLocation where, Person person) {
            to.accept(FileRows.person(file.number, where, person, file.columns));
        }

        @Override
        public void structure(SourceLocation where, Structure structure) {
            to.accept(file.row(Issue.error(where, new StructureElsewhere())));
        }

        @Override
        public void amendment(SourceLocation where, StructureId structure, UnaryOperator<Structure> change) {
            isChange(where);
        }

        @Override
        public void subject(SourceLocation where, Subject subject) {
            // nobody's right hangs on the name of a subject
        }

        @Override
        public void formation(SourceLocation where, Formation formation) {
            // nor on that of a formation
        }

        @Override
        public void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change) {
            changed.add(person.personId().value());
            isChange(where);
        }

        @Override
        public void deletion(SourceLocation where, SourceKey person) {
            changed.add(person.personId().value());
            isChange(where);
        }

        private void isChange(SourceLocation where) {
            to.accept(file.row(Issue.error(where, new OnlyWhole())));
        }
    }
}
