package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.FamilyAverage;
import org.ent4j.viescolaire.markbook.FamilyEvaluation;
import org.ent4j.viescolaire.markbook.FamilyView;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.NotShown;

/** What is seen of a service, line by line. */
record MarksLines(Output output) {

    List<String> of(String label, FamilyView view, Optional<FamilyAverage> average) {
        var lines = new ArrayList<String>();
        lines.add(label + average.map(this::average).orElse(""));
        view.evaluations().forEach(each -> lines.add("  " + evaluation(each)));
        view.appreciation().ifPresent(text -> lines.add("  " + text));
        return lines;
    }

    private String average(FamilyAverage average) {
        var own = average.average().value().map(this::number).orElse(output.in("pas de moyenne", "no average"));
        var ofClass = average.ofClass()
                .flatMap(each -> each.value())
                .map(each -> output.in(" (classe : ", " (class: ") + number(each) + ")")
                .orElse("");
        return output.in(" : ", ": ") + own + ofClass;
    }

    private String evaluation(FamilyEvaluation evaluation) {
        var mark = evaluation.mark().map(each -> mark(each, evaluation.outOf())).orElse("…");
        var details = evaluation
                .details()
                .map(each -> ", coefficient " + number(each.coefficient()))
                .orElse("");
        return "%s %s : %s%s".formatted(evaluation.date(), evaluation.title(), mark, details);
    }

    private String mark(Mark mark, BigDecimal outOf) {
        return mark.fold(
                scored -> number(scored.points()) + "/" + number(outOf),
                status -> status.label().in(output.lang()));
    }

    String hidden(String label, MarkBook book, NotShown part) {
        var title = part.evaluation()
                .flatMap(book::evaluation)
                .map(each -> ", " + each.title())
                .orElse("");
        var isTitle = part.what().in(Lang.EN).equals(title.isEmpty() ? "" : title.substring(2));
        var what = isTitle ? "" : ", " + part.what().in(output.lang());
        return label + title + what + output.in(" : ", ": ") + Messages.render(part.why(), output.lang());
    }

    private String number(BigDecimal number) {
        var plain = number.toPlainString();
        return output.lang() == Lang.FR ? plain.replace('.', ',') : plain;
    }
}
