package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.evaluation.MarksQuestion.OfService;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.AccountSentences;
import org.ent4j.viescolaire.markbook.EvaluationFigures;
import org.ent4j.viescolaire.markbook.Exemption;
import org.ent4j.viescolaire.markbook.FamilyAverage;
import org.ent4j.viescolaire.markbook.FamilyAverages;
import org.ent4j.viescolaire.markbook.FamilyEvaluation;
import org.ent4j.viescolaire.markbook.FamilyView;
import org.ent4j.viescolaire.markbook.NotShown;
import org.ent4j.viescolaire.markbook.NotShownParts;
import org.ent4j.viescolaire.markbook.Visibility;
import org.jspecify.annotations.Nullable;

/** The marks of a pupil as somebody sees them on a day, for people and for programs. */
record MarksView(MarksQuestion question, PersonId pupil, MarksReader reader, LocalDate day) {

    /** A service, what is seen of it, and what the family does not see. */
    private record Seen(OfService service, FamilyView view, Optional<FamilyAverage> average, List<NotShown> notShown) {}

    private List<Seen> seen() {
        return question.services().stream().map(this::seen).toList();
    }

    private Seen seen(OfService service) {
        var isFamily = reader == MarksReader.FAMILY;
        var visibility = isFamily ? question.visibility() : everything();
        var on = isFamily ? day : LocalDate.MAX;
        var pupils = question.pupils();
        return new Seen(
                service,
                FamilyView.of(service.book(), pupil, on, pupils, visibility),
                new FamilyAverages(service.book(), pupils, visibility, AveragePolicy.usual(), List.of()).of(pupil, on),
                new NotShownParts(service.book(), pupils, question.visibility(), day).of(pupil));
    }

    private Visibility everything() {
        var first = question.days().first();
        return Visibility.usual()
                .withFewestForFigures(1)
                .withAveragesFrom(first)
                .withBulletinFrom(first);
    }

    Map<String, Object> json() {
        var subjects = new ArrayList<Map<String, @Nullable Object>>();
        var notShown = new ArrayList<Map<String, @Nullable Object>>();
        for (var each : seen()) {
            subjects.add(subject(each));
            each.notShown().forEach(part -> notShown.add(notShown(each.service(), part)));
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("pupil", pupil.value());
        json.put("period", question.period().value());
        json.put("day", day.toString());
        json.put("as", reader.name().toLowerCase(Locale.ROOT));
        json.put("subjects", subjects);
        json.put("notShown", notShown);
        json.put(
                "refused",
                question.refused().stream()
                        .flatMap(each -> ReasonsView.refused(each).stream())
                        .toList());
        return json;
    }

    private Map<String, @Nullable Object> subject(Seen seen) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("service", seen.service().id().value());
        json.put("label", seen.service().label());
        json.put(
                "average",
                seen.average()
                        .flatMap(each -> each.average().value())
                        .map(MarksView::text)
                        .orElse(null));
        json.put(
                "classAverage",
                seen.average()
                        .flatMap(FamilyAverage::ofClass)
                        .flatMap(Average::value)
                        .map(MarksView::text)
                        .orElse(null));
        json.put("account", account(seen).stream().map(ReasonsView::json).toList());
        json.put("appreciation", seen.view().appreciation().orElse(null));
        json.put("dispenses", exemptions(seen).stream().map(MarksView::dispense).toList());
        json.put(
                "evaluations",
                seen.view().evaluations().stream().map(MarksView::evaluation).toList());
        return json;
    }

    private List<Exemption> exemptions(Seen seen) {
        return seen.service().exemptions().getOrDefault(pupil, List.of());
    }

    private static List<Reason> account(Seen seen) {
        var sentences = new AccountSentences(seen.service().book().evaluations(), Map.of(), AveragePolicy.TWENTY);
        return seen.average()
                .flatMap(FamilyAverage::account)
                .map(sentences::reasons)
                .orElse(List.of());
    }

    private static Map<String, Object> dispense(Exemption exemption) {
        var json = new LinkedHashMap<String, Object>();
        json.put("motif", exemption.motif().name());
        json.put("first", exemption.days().first().toString());
        json.put("last", exemption.days().last().toString());
        return json;
    }

    private static Map<String, @Nullable Object> evaluation(FamilyEvaluation evaluation) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", evaluation.id().value());
        json.put("title", evaluation.title());
        json.put("date", evaluation.date().toString());
        json.put("outOf", text(evaluation.outOf()));
        json.put(
                "value",
                evaluation
                        .mark()
                        .flatMap(MarksView::points)
                        .map(MarksView::text)
                        .orElse(null));
        json.put("status", evaluation.mark().flatMap(MarksView::status).orElse(null));
        var details = evaluation.details();
        json.put("coefficient", details.map(each -> text(each.coefficient())).orElse(null));
        json.put("counts", details.map(FamilyEvaluation.Details::counts).orElse(null));
        json.put(
                "class",
                details.flatMap(FamilyEvaluation.Details::figures)
                        .map(MarksView::figures)
                        .orElse(null));
        return json;
    }

    private static Map<String, Object> figures(EvaluationFigures figures) {
        var json = new LinkedHashMap<String, Object>();
        json.put("marks", figures.marks());
        json.put("average", text(figures.average()));
        json.put("min", text(figures.lowest()));
        json.put("max", text(figures.highest()));
        return json;
    }

    private static Optional<BigDecimal> points(Mark mark) {
        return mark.fold(scored -> Optional.of(scored.points()), status -> Optional.empty());
    }

    private static Optional<String> status(Mark mark) {
        return mark.fold(scored -> Optional.empty(), status -> Optional.of(status.name()));
    }

    private static Map<String, @Nullable Object> notShown(OfService service, NotShown part) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("service", service.id().value());
        json.put("evaluation", part.evaluation().map(EvaluationId::value).orElse(null));
        json.put("what", Map.of("fr", part.what().in(Lang.FR), "en", part.what().in(Lang.EN)));
        json.putAll(ReasonsView.json(part.why()));
        return json;
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }

    List<String> lines(Output output) {
        var lines = new ArrayList<String>();
        for (var each : seen()) {
            lines.addAll(new MarksLines(output).of(each.service().label(), each.view(), each.average()));
            account(each).forEach(reason -> lines.add("  " + Messages.render(reason, output.lang())));
        }
        lines.addAll(hidden(output));
        question.refused().forEach(refusal -> lines.addAll(ReasonsView.lines(refusal, output)));
        return lines;
    }

    private List<String> hidden(Output output) {
        var lines = new ArrayList<String>();
        for (var each : seen()) {
            each.notShown()
                    .forEach(part -> lines.add("  "
                            + new MarksLines(output)
                                    .hidden(
                                            each.service().label(),
                                            each.service().book(),
                                            part)));
        }
        if (!lines.isEmpty()) {
            lines.add(0, output.in("La famille ne voit pas :", "The family does not see:"));
        }
        return lines;
    }
}
