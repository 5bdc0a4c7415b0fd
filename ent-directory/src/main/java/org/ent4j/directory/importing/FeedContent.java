package org.ent4j.directory.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;

/**
 * A feed in memory: every good row by its kind, and what the reading had to say.
 *
 * @param amendments changes of people, in the order of the feed
 * @param deletions people of whom the source says that they are gone
 */
public record FeedContent(
        FeedReading reading,
        List<Row<Structure>> structures,
        List<Row<StructureAmendment>> structureAmendments,
        List<Row<Subject>> subjects,
        List<Row<Formation>> formations,
        List<Row<Person>> people,
        List<Row<Amendment>> amendments,
        List<Row<SourceKey>> deletions) {

    /** A row with its place. */
    public record Row<T>(SourceLocation where, T value) {}

    /** A change of the structure of that id. */
    public record StructureAmendment(StructureId structure, UnaryOperator<Structure> change) {}

    /** A change of the person of that key. */
    public record Amendment(SourceKey person, UnaryOperator<Person> change) {}

    static FeedContent of(DirectoryFeed feed, DirectoryFeed.KnownStructures known) {
        var rows = new Collector();
        var reading = feed.read(known, rows);
        return reading.fatal().isPresent() ? new Collector().with(reading) : rows.with(reading);
    }

    /** Passes people on as they come, and collects the rest. */
    static FeedContent of(DirectoryFeed feed, DirectoryFeed.KnownStructures known, Consumer<Arrival> people) {
        var rows = new Passing(people);
        var reading = feed.read(known, rows);
        return reading.fatal().isPresent() ? new Collector().with(reading) : rows.with(reading);
    }

    /** What was collected of people: rows, then changes, then deletions. */
    void pass(Consumer<Arrival> to) {
        people.forEach(row -> to.accept(new Arrival.Whole(row.where(), row.value())));
        amendments.forEach(row -> to.accept(new Arrival.Change(
                row.where(), row.value().person(), row.value().change())));
        deletions.forEach(row -> to.accept(new Arrival.Deletion(row.where(), row.value())));
    }

    private static final class Passing extends Collector {

        private final Consumer<Arrival> to;

        Passing(Consumer<Arrival> to) {
            this.to = to;
        }

        @Override
        public void person(SourceLocation where, Person person) {
            to.accept(new Arrival.Whole(where, person));
        }

        @Override
        public void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change) {
            to.accept(new Arrival.Change(where, person, change));
        }

        @Override
        public void deletion(SourceLocation where, SourceKey person) {
            to.accept(new Arrival.Deletion(where, person));
        }
    }

    private static class Collector implements FeedRows {

        private final List<Row<Structure>> structures = new ArrayList<>();
        private final List<Row<StructureAmendment>> structureAmendments = new ArrayList<>();
        private final List<Row<Subject>> subjects = new ArrayList<>();
        private final List<Row<Formation>> formations = new ArrayList<>();
        private final List<Row<Person>> people = new ArrayList<>();
        private final List<Row<Amendment>> amendments = new ArrayList<>();
        private final List<Row<SourceKey>> deletions = new ArrayList<>();

        @Override
        public void structure(SourceLocation where, Structure structure) {
            structures.add(new Row<>(where, structure));
        }

        @Override
        public void amendment(SourceLocation where, StructureId structure, UnaryOperator<Structure> change) {
            structureAmendments.add(new Row<>(where, new StructureAmendment(structure, change)));
        }

        @Override
        public void subject(SourceLocation where, Subject subject) {
            subjects.add(new Row<>(where, subject));
        }

        @Override
        public void formation(SourceLocation where, Formation formation) {
            formations.add(new Row<>(where, formation));
        }

        @Override
        public void person(SourceLocation where, Person person) {
            people.add(new Row<>(where, person));
        }

        @Override
        public void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change) {
            amendments.add(new Row<>(where, new Amendment(person, change)));
        }

        @Override
        public void deletion(SourceLocation where, SourceKey person) {
            deletions.add(new Row<>(where, person));
        }

        FeedContent with(FeedReading reading) {
            return new FeedContent(
                    reading, structures, structureAmendments, subjects, formations, people, amendments, deletions);
        }
    }
}
