package org.ent4j.examples.portal.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.EvaluationFigures;
import org.ent4j.viescolaire.markbook.Result;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Skill;

/** The table in which the marks of an evaluation are entered. */
final class EntryScreen {

    private final Visit visit;
    private final Carnet carnet;
    private final Evaluation evaluation;
    private final Marks marks;

    EntryScreen(Visit visit, Carnet carnet, Evaluation evaluation) {
        this.visit = visit;
        this.carnet = carnet;
        this.evaluation = evaluation;
        this.marks = Marks.of(visit);
    }

    static Answer show(Visit visit) {
        return EvaluationScreen.with(visit, (carnet, evaluation) -> {
            var screen = new EntryScreen(visit, carnet, evaluation);
            return Answer.page(screen.title(), "mark/entry", screen.page("", Map.of()));
        });
    }

    private String title() {
        return evaluation.title();
    }

    /** All that is not refused is saved; what is refused stays as it was typed, with the reason at its row. */
    static Answer save(Visit visit) {
        return EvaluationScreen.with(visit, (carnet, evaluation) -> {
            var entered = Entered.read(visit, carnet, evaluation);
            return entered.isNothing()
                    ? Answer.to(
                            path(carnet, evaluation),
                            Notice.done(visit.in("Rien n'avait changé.", "Nothing had changed.")))
                    : save(visit, carnet, evaluation, entered);
        });
    }

    private static Answer save(Visit visit, Carnet carnet, Evaluation evaluation, Entered entered) {
        return entered.save(visit, carnet)
                .fold(
                        refused -> Answer.to(path(carnet, evaluation), Notice.refused(carnet.said(visit, refused))),
                        saved -> {
                            if (saved.errors().isEmpty()) {
                                return Answer.to(path(carnet, evaluation), Notice.done(saved.said(visit.words())));
                            }
                            var screen = new EntryScreen(visit, carnet.with(saved.book()), evaluation);
                            return Answer.again(
                                    screen.title(),
                                    "mark/entry",
                                    screen.page(saved.said(visit.words()), saved.errors()));
                        });
    }

    private static String path(Carnet carnet, Evaluation evaluation) {
        return EvaluationScreen.evaluationPath(carnet, evaluation.id(), "");
    }

    /** @param errors of the rows that are not saved, by their pupils */
    private EntryPage page(String saved, Map<PersonId, String> errors) {
        var proposed = proposed();
        var skills = skills();
        return new EntryPage(
                path(carnet, evaluation),
                carnet.path(""),
                carnet.title(),
                carnet.closed(visit).orElse(""),
                saved,
                facts(),
                marks.settings().motifs().offered().all().stream()
                        .map(motif -> motif.shortForm() + " = " + visit.words().of(motif.label()))
                        .toList(),
                evaluation.assessedIn().hasMarks(),
                skills.stream()
                        .map(skill -> new EntryPage.SkillColumn(skill.id().value(), skill.label()))
                        .toList(),
                levels(),
                carnet.pupils(visit.school().names()).stream()
                        .map(pupil -> row(pupil, skills, Optional.ofNullable(proposed.get(pupil)), errors))
                        .toList(),
                figures());
    }

    private Map<PersonId, Unscored> proposed() {
        return visit.school()
                .vieScolaire()
                .markBooks()
                .proposed(visit.actor(), carnet.id(), evaluation.id())
                .<Map<PersonId, Unscored>>map(all -> all)
                .getOrElse(Map.of());
    }

    private List<Skill> skills() {
        return EvaluationScreen.repository(visit, carnet).stream()
                .filter(skill -> evaluation.skills().contains(skill.id()))
                .toList();
    }

    private String facts() {
        var weighing = evaluation.weighing();
        return Stream.of(
                        visit.words().of(evaluation.type().label()),
                        visit.words().day(evaluation.date()),
                        visit.in("sur ", "out of ") + marks.number(weighing.outOf()),
                        visit.in("coefficient ", "coefficient ") + marks.number(weighing.coefficient()),
                        evaluation.isVisibleOn(visit.today())
                                ? visit.in("visible des familles", "seen by families")
                                : visit.in("visible des familles à partir du ", "seen by families from ")
                                        + visit.words().shortDay(evaluation.visibleFrom()))
                .collect(Collectors.joining(" · "));
    }

    private Map<String, String> levels() {
        var levels = new LinkedHashMap<String, String>();
        levels.put("", "–");
        for (var level : MasteryLevel.values()) {
            levels.put(String.valueOf(level.number()), "%s · %s".formatted(marks.letter(level), marks.label(level)));
        }
        return levels;
    }

    private EntryPage.Row row(
            PersonId pupil, List<Skill> skills, Optional<Unscored> proposed, Map<PersonId, String> errors) {
        var result = carnet.book().result(evaluation.id(), pupil);
        var shown = marks.shown(result.mark());
        var error = errors.getOrDefault(pupil, "");
        return new EntryPage.Row(
                pupil.value(),
                visit.school().names().of(pupil),
                error.isEmpty() ? shown : visit.form().raw(Entered.MARK + pupil),
                shown,
                error,
                hint(pupil, proposed),
                skills.stream()
                        .map(skill -> level(pupil, skill, result, !error.isEmpty()))
                        .toList());
    }

    private EntryPage.Level level(PersonId pupil, Skill skill, Result result, boolean isTyped) {
        var field = Entered.level(pupil, skill.id());
        var stored = Optional.ofNullable(result.levels().get(skill.id()))
                .map(each -> String.valueOf(each.value().number()))
                .orElse("");
        return new EntryPage.Level(field, skill.label(), isTyped ? visit.form().raw(field) : stored);
    }

    private String hint(PersonId pupil, Optional<Unscored> proposed) {
        if (!carnet.frame().pupils().includes(pupil, evaluation.date())) {
            return visit.in("pas inscrit ce jour-là", "not enrolled on that day");
        }
        return proposed.map(motif -> marks.settings().motifs().shown(motif))
                .map(motif -> visit.in("proposé : %s (%s)", "proposed: %s (%s)")
                        .formatted(motif.shortForm(), visit.words().of(motif.label())))
                .orElse("");
    }

    private String figures() {
        var given = carnet.book().results(evaluation.id()).values().stream()
                .map(Result::mark)
                .toList();
        return EvaluationFigures.of(given)
                .map(each -> visit.in("Moyenne %s, de %s à %s (%d notes)", "Mean %s, from %s to %s (%d marks)")
                        .formatted(
                                marks.number(each.average()),
                                marks.number(each.lowest()),
                                marks.number(each.highest()),
                                each.marks()))
                .orElse("");
    }
}
