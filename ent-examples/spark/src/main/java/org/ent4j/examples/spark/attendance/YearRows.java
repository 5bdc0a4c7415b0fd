package org.ent4j.examples.spark.attendance;

import java.time.YearMonth;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.jspecify.annotations.Nullable;

/** What there is to say of a school, as rows: each says one thing, and is null in all else. */
final class YearRows {

    static final StructType PUPIL = Rows.of(
            Rows.text("pupil"),
            Rows.text("class"),
            Rows.whole("halfDaysExcused"),
            Rows.whole("halfDaysUnexcused"),
            Rows.whole("latenessesExcused"),
            Rows.whole("latenessesUnexcused"),
            Rows.field("minutesExcused", DataTypes.LongType),
            Rows.field("minutesUnexcused", DataTypes.LongType));

    static final StructType ALERT = Rows.of(
            Rows.text("pupil"),
            Rows.text("class"),
            Rows.text("type"),
            Rows.text("state"),
            Rows.whole("count"),
            Rows.whole("handledAt"));

    static final StructType STEP = Rows.of(
            Rows.text("pupil"),
            Rows.text("class"),
            Rows.text("step"),
            Rows.text("month"),
            Rows.text("reachedOn"),
            Rows.whole("halfDays"),
            Rows.text("taken"));

    static final StructType LEFT_OUT = Rows.of(Rows.text("pupil"), Rows.text("class"), Rows.text("what"));

    static final StructType REACHED = Rows.of(Rows.text("step"), Rows.field("pupils", DataTypes.LongType));

    static final StructType MONTH = Rows.of(Rows.text("month"), Rows.whole("pupils"), Rows.whole("halfDays"));

    static final StructType SCHEMA = Rows.of(
            Rows.text("school"),
            Rows.field("pupil", PUPIL),
            Rows.field("alert", ALERT),
            Rows.field("step", STEP),
            Rows.field("leftOut", LEFT_OUT),
            Rows.field("reached", REACHED),
            Rows.field("month", MONTH),
            Rows.field("issue", IssueRows.SCHEMA));

    /** What nobody can tell of a pupil. */
    enum Untold {
        ALL,
        ALERTS_AND_STEPS
    }

    private final String school;

    YearRows(String school) {
        this.school = school;
    }

    Row pupil(PersonId pupil, String schoolClass, AttendanceCount count) {
        var halfDays = count.halfDayCount();
        var latenesses = count.latenessCount();
        var time = count.timeCount();
        return row(
                "pupil",
                RowFactory.create(
                        pupil.value(),
                        schoolClass,
                        halfDays.excused(),
                        halfDays.unexcused(),
                        latenesses.excused(),
                        latenesses.unexcused(),
                        time.excused().toMinutes(),
                        time.unexcused().toMinutes()));
    }

    Row alert(Alert alert, String schoolClass) {
        return row(
                "alert",
                RowFactory.create(
                        alert.key().pupil().value(),
                        schoolClass,
                        alert.key().type().name(),
                        alert.state().name(),
                        alert.count(),
                        alert.handledAt()));
    }

    Row step(DueStep step, String schoolClass) {
        var due = step.due();
        return row(
                "step",
                RowFactory.create(
                        step.pupil().value(),
                        schoolClass,
                        due.step().name(),
                        due.month().toString(),
                        text(due.reached()),
                        due.halfDays(),
                        text(step.taken().map(taken -> taken.at()))));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    Row leftOut(PersonId pupil, String schoolClass, Untold what) {
        return row("leftOut", RowFactory.create(pupil.value(), schoolClass, what.name()));
    }

    Row reached(LegalStep step, long pupils) {
        return row("reached", RowFactory.create(step.name(), pupils));
    }

    Row month(YearMonth month, SchoolAttendance.Month count) {
        return row("month", RowFactory.create(month.toString(), count.pupils(), count.halfDays()));
    }

    Row issue(Issue issue) {
        return row("issue", IssueRows.of(issue));
    }

    private Row row(String what, Row said) {
        var values = new Object[SCHEMA.size()];
        values[0] = school;
        values[SCHEMA.fieldIndex(what)] = said;
        return RowFactory.create(values);
    }
}
