package org.ent4j.examples.spark.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.ent4j.examples.spark.attendance.YearRows.Untold;
import org.ent4j.examples.spark.journals.JournalDefect;
import org.ent4j.examples.spark.journals.SchoolEvents;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.EventText;
import org.ent4j.viescolaire.spi.Rights;

/**
 * All there is to say of one school: its journals are put together, asked, and forgotten.
 *
 * @param cut the schools of which a part of the journals could not be used
 */
record SchoolYearRows(Broadcast<YearQuestion> question, Set<String> cut)
        implements CoGroupFunction<String, Row, Row, Row> {

    private static final EventText TEXT = EventsJson.text();

    @Override
    public Iterator<Row> call(String school, Iterator<Row> pupils, Iterator<Row> events) {
        var rows = new YearRows(school);
        var classes = classes(pupils);
        var uai = Uai.parse(school).toJavaOptional();
        if (uai.isEmpty()) {
            return untold(rows, classes, new JournalDefect.NoUai(school));
        }
        if (cut.contains(school)) {
            return untold(rows, classes, new JournalDefect.SchoolCut(school));
        }
        var journals = SchoolEvents.of(new StructureId(school), events, TEXT);
        if (journals.isEmpty()) {
            return untold(rows, classes, new JournalDefect.NoEvents(school));
        }
        try {
            return told(rows, classes, journals, uai.get());
        } catch (RuntimeException impossible) { // of this school: the others go on
            return untold(
                    rows,
                    classes,
                    new JournalDefect.Failed(school, impossible.getClass().getSimpleName()));
        }
    }

    private static SortedMap<PersonId, String> classes(Iterator<Row> pupils) {
        var classes = new TreeMap<PersonId, String>();
        pupils.forEachRemaining(pupil -> classes.put(
                new PersonId(pupil.getAs("pupil")),
                String.join(" ", pupil.<String>getList(pupil.fieldIndex("classes")))));
        return classes;
    }

    /** Nobody can tell of any pupil: that is said of each, and nobody is said to have been there all the time. */
    private static Iterator<Row> untold(YearRows rows, SortedMap<PersonId, String> classes, JournalDefect why) {
        var all = new ArrayList<Row>();
        all.add(rows.issue(Issue.error(new SourceLocation("journals", 0, ""), why)));
        classes.forEach((pupil, schoolClass) -> all.add(rows.leftOut(pupil, schoolClass, Untold.ALL)));
        return all.iterator();
    }

    private Iterator<Row> told(YearRows rows, SortedMap<PersonId, String> classes, SchoolEvents journals, Uai uai) {
        var asked = question.value();
        var setup = asked.read().of(new StructureId(uai.value()), uai, asked.schoolYear());
        var vieScolaire = VieScolaire.of(setup, journals.journals(), (school, day) -> List.of(), Rights.open());
        var all = new ArrayList<Row>();
        journals.issues().forEach(issue -> all.add(rows.issue(issue)));
        new OfSchool(rows, classes, new SchoolAttendance(vieScolaire, asked.on())).tell(all);
        return all.iterator();
    }

    /** @param classes the class of each pupil whom the export has in the school */
    private record OfSchool(YearRows rows, SortedMap<PersonId, String> classes, SchoolAttendance attendance) {

        void tell(Collection<Row> to) {
            var withoutCount = attendance.withoutCount();
            var counts = attendance.counts();
            classes.keySet().stream()
                    .filter(pupil -> !withoutCount.contains(pupil))
                    .forEach(pupil -> counts.putIfAbsent(pupil, SchoolAttendance.nothing()));
            counts.forEach((pupil, count) -> to.add(rows.pupil(pupil, in(pupil), count)));
            SchoolAttendance.months(counts.values()).forEach((month, count) -> to.add(rows.month(month, count)));
            attendance.alerts().stream()
                    .filter(alert -> !withoutCount.contains(alert.key().pupil()))
                    .forEach(alert -> to.add(rows.alert(alert, in(alert.key().pupil()))));
            var steps = attendance.steps();
            steps.forEach(step -> to.add(rows.step(step, in(step.pupil()))));
            SchoolAttendance.reached(steps).forEach((step, pupils) -> to.add(rows.reached(step, pupils)));
            withoutCount.forEach(pupil -> to.add(rows.leftOut(pupil, in(pupil), Untold.ALL)));
            attendance.withoutSteps().stream()
                    .filter(pupil -> !withoutCount.contains(pupil))
                    .forEach(pupil -> to.add(rows.leftOut(pupil, in(pupil), Untold.ALERTS_AND_STEPS)));
        }

        private String in(PersonId pupil) {
            return Optional.ofNullable(classes.get(pupil)).orElse("");
        }
    }
}
