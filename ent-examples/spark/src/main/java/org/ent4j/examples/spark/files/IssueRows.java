package org.ent4j.examples.spark.files;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;

/** What there is to report of files, as rows. */
public final class IssueRows {

    /** {@code name} is that of the file; {@code fr} and {@code en} are the sentence. */
    public static final StructType SCHEMA = Rows.of(
            Rows.text("name"),
            Rows.whole("line"),
            Rows.text("element"),
            Rows.text("severity"),
            Rows.text("code"),
            Rows.text("fr"),
            Rows.text("en"));

    private IssueRows() {}

    public static Row of(Issue issue) {
        var where = issue.where();
        return RowFactory.create(
                where.file(),
                where.line(),
                where.element(),
                issue.severity().name(),
                issue.code(),
                issue.text(Lang.FR),
                issue.text(Lang.EN));
    }
}
