package org.ent4j.examples.spark.people;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
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

    /** @param structures ids by the keys of the source */
    Told<Row> rows(Map<String, String> structures) {
        KnownStructures known =
                key -> Optional.ofNullable(structures.get(key.toString())).map(StructureId::new);
        var rows = new Told<Row>(file.name(), to -> read(known, to));
        Optional.ofNullable(TaskContext.get())
                .ifPresent(task -> task.addTaskCompletionListener((TaskCompletionListener) over -> rows.stop()));
        return rows;
    }

    private void read(KnownStructures known, Consumer<Row> to) {
        var watched = file.watched();
        var reading = AafFeed.of(List.of(watched.source())).complete().read(known, new Telling(this, to));
        watched.check();
        reading.issues().forEach(issue -> to.accept(row(issue)));
        to.accept(FileRows.account(number, file.name(), reading, columns));
    }

    private Row row(Issue issue) {
        return FileRows.issue(number, issue, columns);
    }

    /** Of a complete export, in which a person is said once and nothing is changed. */
    private record Telling(PeopleFile file, Consumer<Row> to) implements FeedRows {

        @Override
        public void person(SourceLocation where, Person person) {
            to.accept(FileRows.person(file.number, where, person, file.columns));
        }

        @Override
        public void structure(SourceLocation where, Structure structure) {
            // the structures were read before
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
            isChange(where);
        }

        @Override
        public void deletion(SourceLocation where, SourceKey person) {
            isChange(where);
        }

        private void isChange(SourceLocation where) {
            to.accept(file.row(Issue.error(where, new OnlyWhole())));
        }
    }
}
