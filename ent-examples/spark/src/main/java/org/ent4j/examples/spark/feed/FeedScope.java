package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.ent4j.directory.feed.aaf.AafCategory;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.source.Sources;
import org.ent4j.examples.spark.people.ReadPeople;

/**
 * Of whom the files speak that can be used, on its way to the machines of a cluster. Of a kind of people of which a file is broken
 * nobody's absence means anything.
 *
 * @param academies in which keys count
 * @param kinds of people, by their names
 */
record FeedScope(List<String> academies, List<String> kinds) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static FeedScope of(ReadPeople read) {
        var academies = new TreeSet<>(read.schools().academies());
        academies.addAll(values(read.accounts(), "academies"));
        var kinds = EnumSet.noneOf(PeopleKind.class);
        values(read.accounts(), "kinds").forEach(kind -> kinds.add(PeopleKind.valueOf(kind)));
        read.unusable().forEach(file -> kind(file).ifPresentOrElse(kinds::remove, kinds::clear));
        return new FeedScope(
                List.copyOf(academies), kinds.stream().map(PeopleKind::name).toList());
    }

    /** The kind of people that a file holds, by its name; nothing when that may be any. */
    private static Optional<PeopleKind> kind(String file) {
        return AafCategory.ofFileName(file).flatMap(AafCategory::people);
    }

    private static List<String> values(Dataset<Row> accounts, String column) {
        return accounts.select(explode(col(column)).as("value")).distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    Coverage coverage() {
        return Coverage.ofAcademies(
                Sources.AAF, academies, kinds.stream().map(PeopleKind::valueOf).toList(), true);
    }
}
