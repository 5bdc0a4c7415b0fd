package org.ent4j.examples.spark.marks;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.examples.spark.journals.JournalDefect;
import org.ent4j.examples.spark.journals.SchoolEvents;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.ent4j.viescolaire.statistics.SmallCounts;

/** All figures of one school after the other, from its pupils and its events: nothing of one is there for the next. */
final class SchoolMarks implements CoGroupFunction<String, Row, Row, Row> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A row has one of them. */
    static final StructType RESULT = Rows.of(
            Rows.field("average", FigureRows.AVERAGE),
            Rows.field("figures", FigureRows.FIGURES),
            Rows.field("distribution", DistributionRows.SCHEMA),
            Rows.field("published", DistributionRows.PUBLISHED),
            Rows.field("issue", IssueRows.SCHEMA));

    /** Where nothing says where a school is; its marks do not depend on it. */
    private static final Uai NOWHERE = Uai.ofDigits("0000000");

    private final Asked asked;
    private final Set<String> cut;
    private final boolean isAnyFileCut;
    private final boolean isPeopleCut;

    /**
     * @param cut the schools of which a part of the journals could not be used
     * @param isAnyFileCut whether there is a file of journals that could not be used
     * @param isPeopleCut whether a file of people could not be used: whom it held nobody knows
     */
    SchoolMarks(Asked asked, Set<String> cut, boolean isAnyFileCut, boolean isPeopleCut) {
        this.asked = asked;
        this.cut = Set.copyOf(cut);
        this.isAnyFileCut = isAnyFileCut;
        this.isPeopleCut = isPeopleCut;
    }

    @Override
    public Iterator<Row> call(String school, Iterator<Row> pupils, Iterator<Row> events) {
        if (cut.contains(school)) {
            var where = new SourceLocation("journals", 0, school);
            return List.of(issue(Issue.error(where, new JournalDefect.SchoolCut(school))))
                    .iterator();
        }
        if (!events.hasNext()) {
            return isAnyFileCut && pupils.hasNext()
                    ? nothing(school)
                    : List.<Row>of().iterator();
        }
        var rows = new FirstSeen(events);
        var lists = ExportClassLists.of(new StructureId(school), pupils);
        if (lists.hasNobody()) {
            return nobody(school, rows);
        }
        try {
            return rows(school, lists, rows);
        } catch (RuntimeException impossible) { // of this school: the others go on
            var why = new JournalDefect.Failed(school, impossible.getClass().getSimpleName());
            return List.of(issue(Issue.error(new SourceLocation("journals", 0, school), why)))
                    .iterator();
        }
    }

    /** A file that cannot be used may have been that of the school. */
    private static Iterator<Row> nothing(String school) {
        var where = new SourceLocation("journals", 0, school);
        return List.of(issue(Issue.error(where, new JournalDefect.NoEvents(school))))
                .iterator();
    }

    private static Iterator<Row> nobody(String school, FirstSeen events) {
        return List.of(issue(Issue.error(events.where(school), new FiguresDefect.NoPupils(school))))
                .iterator();
    }

    private Iterator<Row> rows(String school, ExportClassLists lists, FirstSeen events) {
        var where = events.where(school);
        var read = SchoolEvents.of(new StructureId(school), events, EventsJson.text());
        var vieScolaire = vieScolaire(new StructureId(school), read.journals(), lists);
        var strangers = strangers(vieScolaire, lists);
        if (isPeopleCut && strangers.isPresent()) {
            var why = new FiguresDefect.PeopleCut(school, strangers.get());
            return List.of(issue(Issue.error(where, why))).iterator();
        }
        var figures = SchoolFigures.of(vieScolaire, asked);
        var rows = new ArrayList<Row>();
        figures.results().stream().map(FigureRows::new).forEach(each -> {
            each.averages().forEach(row -> rows.add(result("average", row)));
            each.figures().forEach(row -> rows.add(result("figures", row)));
        });
        var distributions = DistributionRows.of(school, figures.results());
        distributions.all().forEach(row -> rows.add(result("distribution", row)));
        distributions.published(new SmallCounts(asked.threshold())).forEach(row -> rows.add(result("published", row)));
        read.issues().forEach(issue -> rows.add(issue(issue)));
        figures.refused()
                .forEach((key, refusal) -> refusal.reasons()
                        .forEach(why -> rows.add(issue(Issue.error(
                                where.element(key.toString()),
                                new FiguresDefect.NotMade(
                                        key.classRef().code(), key.period().value(), why))))));
        strangers
                .map(count -> new FiguresDefect.Strangers(school, count))
                .ifPresent(defect -> rows.add(issue(Issue.warning(where, defect))));
        return rows.iterator();
    }

    private VieScolaire vieScolaire(StructureId school, Journals journals, ExportClassLists lists) {
        var uai = Uai.parseLeniently(school.value()).getOrElse(NOWHERE);
        var setup = SettingsFile.usual().of(school, uai, SchoolYear.of(asked.day()));
        return VieScolaire.of(setup, journals, (any, day) -> List.of(), Rights.open(), Families.unknown(), lists);
    }

    private static Optional<Integer> strangers(VieScolaire vieScolaire, ExportClassLists lists) {
        var strangers = new HashSet<PersonId>();
        vieScolaire.record().evaluations().books().stream()
                .map(MarkBook::pupils)
                .forEach(strangers::addAll);
        strangers.removeIf(lists::has);
        return Optional.of(strangers.size()).filter(count -> count > 0);
    }

    private static Row issue(Issue issue) {
        return result("issue", IssueRows.of(issue));
    }

    private static Row result(String field, Row value) {
        var row = new Object[RESULT.size()];
        row[RESULT.fieldIndex(field)] = value;
        return RowFactory.create(row);
    }

    /** The events, with where the first one stands. */
    private static final class FirstSeen implements Iterator<Row> {

        private final Iterator<Row> rest;
        private Optional<Row> first;

        FirstSeen(Iterator<Row> events) {
            this.first = Optional.of(events.next());
            this.rest = events;
        }

        SourceLocation where(String school) {
            return first.map(row -> new SourceLocation(row.getAs("name"), 0, school))
                    .orElseThrow();
        }

        @Override
        public boolean hasNext() {
            return first.isPresent() || rest.hasNext();
        }

        @Override
        public Row next() {
            var next = first.orElseGet(rest::next);
            first = Optional.empty();
            return next;
        }
    }
}
