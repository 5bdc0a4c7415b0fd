package org.ent4j.examples.portal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.markbook.BookAverages;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.EvaluationFigures;
import org.ent4j.viescolaire.markbook.Result;

/** A mark book: its pupils, its evaluations, and what they come to. */
final class BookScreen {

    private final Visit visit;
    private final Carnet carnet;
    private final BookAverages averages;
    private final Marks marks;

    private BookScreen(Visit visit, Carnet carnet, BookAverages averages) {
        this.visit = visit;
        this.carnet = carnet;
        this.averages = averages;
        this.marks = Marks.of(visit);
    }

    static Answer show(Visit visit) {
        return Carnet.with(visit, carnet -> show(visit, carnet));
    }

    private static Answer show(Visit visit, Carnet carnet) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().markBooks().averages(visit.actor(), carnet.id()),
                averages -> Answer.page(carnet.title(), "mark/book", new BookScreen(visit, carnet, averages).page()));
    }

    private BookPage page() {
        var pupils = carnet.pupils(visit.school().names());
        var evaluations = carnet.book().inOrder();
        return new BookPage(
                carnet.path(""),
                tabs(visit, carnet, ""),
                carnet.closed(visit).orElse(""),
                visit.words().shortDay(carnet.period().entryDeadline()),
                facts(),
                evaluations.stream().map(this::column).toList(),
                pupils.stream().map(pupil -> row(pupil, evaluations)).toList(),
                figures(averages.figures(pupils)));
    }

    static List<Tab> tabs(Visit visit, Carnet carnet, String below) {
        return Terms.of(visit.school()).of(carnet.service().audience()).stream()
                .map(period -> new Tab(
                        period.label(),
                        Carnet.path(carnet.service().id(), period) + below,
                        period.equals(carnet.period())))
                .toList();
    }

    private List<BookPage.Fact> facts() {
        var service = carnet.service();
        var facts = new ArrayList<BookPage.Fact>();
        facts.add(new BookPage.Fact(
                visit.in("Enseignants", "Teachers"),
                service.teachers().stream()
                        .map(each -> visit.school().names().of(each.person()))
                        .distinct()
                        .collect(Collectors.joining(", "))));
        facts.add(new BookPage.Fact(visit.in("Coefficient", "Coefficient"), marks.number(service.coefficient())));
        if (!service.parts().isEmpty()) {
            facts.add(new BookPage.Fact(
                    visit.in("Sous-matières", "Sous-matières"),
                    service.parts().stream()
                            .map(part -> part.label() + " × " + marks.number(part.coefficient()))
                            .collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private BookPage.Column column(Evaluation evaluation) {
        var weighing = evaluation.weighing();
        var given = carnet.book().results(evaluation.id()).values().stream()
                .map(Result::mark)
                .toList();
        return new BookPage.Column(
                evaluation.title(),
                carnet.path("/evaluation/" + evaluation.id()),
                visit.words().shortDay(evaluation.date()),
                weighing.counts()
                        ? "/ %s · coeff. %s"
                                .formatted(marks.number(weighing.outOf()), marks.number(weighing.coefficient()))
                        : visit.in("ne compte pas", "does not count"),
                evaluation.isVisibleOn(visit.today())
                        ? ""
                        : visit.in("visible le ", "seen from ") + visit.words().shortDay(evaluation.visibleFrom()),
                EvaluationFigures.of(given).map(this::figures).orElse(""));
    }

    private String figures(EvaluationFigures figures) {
        return visit.in("moy. %s (de %s à %s)", "mean %s (%s to %s)")
                .formatted(
                        marks.number(figures.average()),
                        marks.number(figures.lowest()),
                        marks.number(figures.highest()));
    }

    private BookPage.Row row(PersonId pupil, List<Evaluation> evaluations) {
        var average = averages.of(pupil);
        return new BookPage.Row(
                visit.school().names().of(pupil),
                carnet.path("/eleve/" + pupil),
                evaluations.stream().map(each -> cell(each, pupil)).toList(),
                marks.shown(average.shown()),
                average.overridden().isPresent(),
                carnet.book().appreciations().containsKey(pupil));
    }

    private BookPage.Cell cell(Evaluation evaluation, PersonId pupil) {
        var result = carnet.book().result(evaluation.id(), pupil);
        return new BookPage.Cell(
                marks.shown(result.mark()),
                result.levels().values().stream()
                        .map(level -> marks.letter(level.value()))
                        .collect(Collectors.joining(" ")));
    }

    private List<String> figures(ClassFigures figures) {
        var said = new ArrayList<String>();
        if (figures.average().isThere()) {
            said.add(visit.in("Moyenne de la classe : ", "Mean of the class: ") + marks.shown(figures.average()));
            figures.lowest().ifPresent(low -> said.add(visit.in("plus basse : ", "lowest: ") + marks.number(low)));
            figures.highest().ifPresent(high -> said.add(visit.in("plus haute : ", "highest: ") + marks.number(high)));
            figures.median().ifPresent(middle -> said.add(visit.in("médiane : ", "median: ") + marks.number(middle)));
        }
        return said;
    }
}
