package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.ent4j.directory.feed.aaf.AafCategory;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.source.Sources;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

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
        read.unusable().forEach(file -> kinds.removeAll(heldBy(file)));
        academies.remove("");
        return new FeedScope(
                List.copyOf(academies), kinds.stream().map(PeopleKind::name).toList());
    }

    /** What kinds of people a file holds, by its name; any, when it says nothing. Without schools nobody can be read. */
    private static Set<PeopleKind> heldBy(String file) {
        return AafCategory.ofFileName(file)
                .map(category -> switch (category) {
                    case MEF_EDUC_NAT, MATIERE_EDUC_NAT -> Set.<PeopleKind>of();
                    case ETAB_EDUC_NAT -> EnumSet.allOf(PeopleKind.class);
                    default -> category.people().map(Set::of).orElse(Set.of());
                })
                .orElse(EnumSet.allOf(PeopleKind.class));
    }

    /** That of some people nobody can say whether they have disappeared: a remark for each file that is the cause. */
    static List<Issue> notJudged(ReadPeople read) {
        return read.unusable().stream()
                .filter(file -> !heldBy(file).isEmpty())
                .map(file -> Issue.warning(SourceLocation.of(file), new NotJudged(List.copyOf(heldBy(file)))))
                .toList();
    }

    /** Of these kinds of people a file is broken. */
    record NotJudged(List<PeopleKind> kinds) implements Reason {

        NotJudged {
            kinds = kinds.stream().sorted().toList();
        }

        @Override
        public String code() {
            return "spark.feed.not-judged";
        }
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
