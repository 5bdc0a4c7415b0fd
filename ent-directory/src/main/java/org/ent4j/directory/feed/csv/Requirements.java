package org.ent4j.directory.feed.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/** The columns without which a table tells nobody apart. */
record Requirements(Columns columns, Optional<Profil> profil, Optional<Uai> school) {

    /** @throws FeedRefused when one is missing */
    void check(CsvTable table) {
        var missing = Stream.of(
                        oneOf(Attribute.LAST_NAME, Attribute.USAGE_NAME, Attribute.BIRTH_NAME),
                        oneOf(Attribute.FIRST_NAME),
                        profil.filter(Profil.ELEVE::equals).flatMap(any -> oneOf(Attribute.BIRTH_DATE, Attribute.ID)))
                .flatMap(Optional::stream)
                .map(Attribute::label)
                .toList();
        if (!missing.isEmpty()) {
            refuse(table, new CsvDefect.ColumnsMissing(missing, table.columns()));
        }
        if (school.isEmpty() && !columns.has(Attribute.SCHOOL)) {
            refuse(table, new CsvDefect.SchoolUnknown());
        }
    }

    private Optional<Attribute> oneOf(Attribute... attributes) {
        return List.of(attributes).stream().anyMatch(columns::has) ? Optional.empty() : Optional.of(attributes[0]);
    }

    private static void refuse(CsvTable table, Reason why) {
        throw new FeedRefused(Issue.fatal(table.headerLine(), why));
    }
}
