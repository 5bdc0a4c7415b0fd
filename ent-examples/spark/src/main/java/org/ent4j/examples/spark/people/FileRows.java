package org.ent4j.examples.spark.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.jspecify.annotations.Nullable;

/** What a file says, as rows: a person with the columns of a job, something to be reported, or the account of the file. */
final class FileRows {

    static final StructType TALLY =
            Rows.of(Rows.text("category"), Rows.whole("read"), Rows.whole("kept"), Rows.whole("rejected"));

    /** {@code rejected} are the ids of those whose rows cannot be used: the file has them all the same. */
    static final StructType ACCOUNT = Rows.of(
            Rows.texts("academies"),
            Rows.texts("kinds"),
            Rows.field("tallies", DataTypes.createArrayType(TALLY)),
            Rows.texts("rejected"));

    /** {@code file} is the number of the file among those that are read, and orders its rows with {@code line}. */
    private static final List<StructField> OWN = List.of(
            Rows.whole("file"),
            Rows.whole("line"),
            Rows.text("name"),
            Rows.text("person"),
            Rows.field("issue", IssueRows.SCHEMA),
            Rows.field("account", ACCOUNT));

    private FileRows() {}

    static StructType schema(PersonColumns columns) {
        var fields = new ArrayList<>(OWN);
        fields.addAll(columns.fields());
        return new StructType(fields.toArray(StructField[]::new));
    }

    static Row person(int file, SourceLocation where, Person person, PersonColumns columns) {
        var values = own(file, where, person.id().value(), null, null);
        values.addAll(columns.of(person));
        return RowFactory.create(values.toArray());
    }

    static Row issue(int file, Issue issue, PersonColumns columns) {
        return nobody(own(file, issue.where(), null, IssueRows.of(issue), null), columns);
    }

    static Row account(int file, String name, FeedReading reading, Set<String> changed, PersonColumns columns) {
        var account = RowFactory.create(
                Rows.seq(List.copyOf(reading.coverage().academies())),
                Rows.seq(reading.coverage().kinds().stream()
                        .map(PeopleKind::name)
                        .sorted()
                        .toList()),
                Rows.seq(reading.tallies().stream().map(FileRows::tally).toList()),
                Rows.seq(Stream.concat(
                                changed.stream(),
                                reading.rejected().stream()
                                        .map(key -> key.personId().value()))
                        .distinct()
                        .sorted()
                        .toList()));
        return nobody(own(file, SourceLocation.of(name), null, null, account), columns);
    }

    static Row tally(Tally tally) {
        return RowFactory.create(tally.category(), tally.read(), tally.kept(), tally.rejected());
    }

    /** An earlier file, or an earlier line, has said who that person is: what is said here does not count. */
    static Row saidBefore(Row person) {
        var where = ReadPeople.where(person);
        return RowFactory.create(
                person.getAs("file"), IssueRows.of(Issue.error(where, new FeedDefect.DuplicateId(where.element()))));
    }

    private static List<@Nullable Object> own(
            int file, SourceLocation where, @Nullable Object person, @Nullable Object issue, @Nullable Object account) {
        var values = new ArrayList<@Nullable Object>();
        values.add(file);
        values.add(where.line());
        values.add(where.file());
        values.add(person);
        values.add(issue);
        values.add(account);
        return values;
    }

    private static Row nobody(List<@Nullable Object> values, PersonColumns columns) {
        columns.fields().forEach(any -> values.add(null));
        return RowFactory.create(values.toArray());
    }
}
