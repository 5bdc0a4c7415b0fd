package org.ent4j.examples.portal.checklist;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.catalogue.Checklist.Year;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.SchoolChecklist;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.checklist.StepMark;
import org.ent4j.catalogue.checklist.StepState;
import org.ent4j.catalogue.checklist.StepView;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** What is left to do for the rentrée, as the data have it today. */
final class ChecklistScreen {

    private static final int NAMED = 3;

    private final SchoolRentree rentree;
    private final StepPages pages;

    @Inject
    ChecklistScreen(SchoolRentree rentree, StepPages pages) {
        this.rentree = rentree;
        this.pages = pages;
    }

    Answer show(Visit visit) {
        var checklist = rentree.on(visit);
        var year = new Year(visit.school().id(), visit.school().year());
        return Answer.shown(
                visit,
                checklist.show(visit.person(), year, visit.today()),
                shown -> Answer.page(
                        visit.in("Checklist de la rentrée %s", "Checklist of the rentrée %s")
                                .formatted(shown.year()),
                        "checklist/checklist",
                        page(visit, shown, checklist.version(year))));
    }

    private ChecklistPage page(Visit visit, SchoolChecklist shown, long version) {
        return new ChecklistPage(
                shown.year().toString(),
                shown.count(StepState.DONE) + shown.count(StepState.DECLARED),
                shown.count(StepState.NOT_BEGUN) + shown.count(StepState.IN_PROGRESS),
                shown.late().size(),
                shown.count(StepState.UNKNOWN),
                shown.isFinished(),
                version,
                shown.steps().stream().map(each -> step(visit, each)).toList());
    }

    private ChecklistPage.Step step(Visit visit, StepView each) {
        var words = visit.words();
        return new ChecklistPage.Step(
                each.step().name(),
                words.of(each.step().label()),
                badge(each),
                words.of(each.state().label()),
                each.fact() instanceof StepFact.Counted counted ? counted.done() + " / " + counted.of() : "",
                each.isLate(),
                each.state().isSettled(),
                each.whyNot().map(words::of).orElse(""),
                each.since().map(words::moment).orElse(""),
                each.left().stream().map(left -> left(visit, left)).toList(),
                each.waitsFor().stream().map(before -> words.of(before.label())).collect(Collectors.joining(", ")),
                who(visit, each),
                each.due().map(words::shortDay).orElse(""),
                each.mark().map(mark -> said(visit, mark)).orElse(List.of()),
                each.mark().map(StepMark::note).orElse(""),
                each.isContradicted(),
                each.state() == StepState.UNKNOWN);
    }

    private static String badge(StepView each) {
        return each.isLate()
                ? "bad"
                : switch (each.state()) {
                    case DONE, DECLARED -> "good";
                    case IN_PROGRESS, NOT_BEGUN -> "wait";
                    case UNKNOWN -> "note";
                    case NOT_APPLICABLE -> "";
                };
    }

    private ChecklistPage.Left left(Visit visit, LeftOver left) {
        return new ChecklistPage.Left(
                visit.words().of(left.what()), pages.of(visit, left.code()).orElse(""));
    }

    private static String who(Visit visit, StepView each) {
        var names =
                each.who().stream().limit(NAMED).map(visit.school().names()::of).collect(Collectors.joining(", "));
        var more = each.who().size() - NAMED;
        var role = visit.words().of(each.step().role().label());
        if (names.isEmpty()) {
            return role + visit.in(" (personne de connu)", " (nobody is known)");
        }
        return role
                + visit.in(" : ", ": ")
                + names
                + (more > 0 ? visit.in(" et %d de plus", " and %d more").formatted(more) : "");
    }

    private static List<String> said(Visit visit, StepMark mark) {
        var words = visit.words();
        var lines = new ArrayList<String>();
        if (!mark.note().isBlank()) {
            lines.add(visit.in("« %s »", "'%s'").formatted(mark.note()));
        }
        mark.postponed()
                .ifPresent(day ->
                        lines.add(visit.in("reporté au %s", "postponed to %s").formatted(words.shortDay(day))));
        if (mark.isDeclared()) {
            lines.add(visit.in("déclaré fait", "said to be done"));
        }
        lines.add("%s, %s".formatted(visit.school().names().of(mark.by()), words.moment(mark.at())));
        return lines;
    }
}
