package org.ent4j.viescolaire.markbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.SousMatiere;
import org.ent4j.viescolaire.average.Use;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.SousMatiereId;

/**
 * How an average was made, in sentences that a parent understands: {@code "moyenne : 12,5 sur 20"}, then a line for each mark
 * with what became of it.
 *
 * @param evaluations whose titles and dates are said
 * @param sousMatieres their labels; the id of one that is not there is said
 */
public record AccountSentences(
        Map<EvaluationId, Evaluation> evaluations, Map<SousMatiereId, String> sousMatieres, BigDecimal outOf) {

    private static final DateTimeFormatter FR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int DECIMALS = 4;

    public AccountSentences {
        evaluations = Map.copyOf(evaluations);
        sousMatieres = Map.copyOf(sousMatieres);
    }

    /** The average first, then its sous-matières and its marks. */
    public List<String> of(Account account, Lang lang) {
        return reasons(account).stream()
                .map(reason -> Messages.render(reason, lang))
                .toList();
    }

    /** The same as facts. */
    public List<Reason> reasons(Account account) {
        var all = new ArrayList<Reason>();
        all.add(average(account.average()));
        account.parts().forEach(part -> part.sousMatiere().ifPresent(each -> all.add(part(each, part.average()))));
        account.lines().forEach(line -> all.add(line(line)));
        return List.copyOf(all);
    }

    private Reason average(Average average) {
        if (average.value().isEmpty() || average.exact().isEmpty()) {
            return new NoAverage();
        }
        var value = average.value().get();
        var exact = average.exact().get().shown(DECIMALS);
        return exact.compareTo(value) == 0 ? new AverageIs(value, outOf) : new RoundedAverage(value, outOf, exact);
    }

    private Reason part(SousMatiere part, Average average) {
        var label = sousMatieres.getOrDefault(part.id(), part.id().value());
        return average.value()
                .<Reason>map(value -> new PartIs(label, value, outOf, part.coefficient()))
                .orElseGet(() -> new PartWithout(label));
    }

    private Reason line(Account.Line line) {
        var evaluation = Optional.ofNullable(evaluations.get(line.evaluation()));
        var title = evaluation
                .map(Evaluation::title)
                .orElseGet(() -> line.evaluation().value());
        var day = evaluation.map(each -> said(each.date())).orElse(Label.of("", ""));
        var scale = evaluation.map(each -> each.weighing().outOf()).orElse(outOf);
        return line.mark()
                .<Reason>fold(
                        scored -> new MarkIs(title, day, scored.points(), scale, line.use()),
                        status -> new NoMark(title, day, line.use()));
    }

    private static Label said(LocalDate date) {
        return Label.of("du " + FR.format(date), "of " + EN.format(date));
    }

    /** Exactly so. */
    public record AverageIs(BigDecimal average, BigDecimal outOf) implements Reason {
        @Override
        public String code() {
            return "account.average";
        }
    }

    /** Rounded from. */
    public record RoundedAverage(BigDecimal average, BigDecimal outOf, BigDecimal exact) implements Reason {
        @Override
        public String code() {
            return "account.rounded-average";
        }
    }

    /** Nothing counts. */
    public record NoAverage() implements Reason {
        @Override
        public String code() {
            return "account.no-average";
        }
    }

    /** A sous-matière with its average. */
    public record PartIs(String part, BigDecimal average, BigDecimal outOf, BigDecimal coefficient) implements Reason {
        @Override
        public String code() {
            return "account.part";
        }
    }

    /** A sous-matière without one. */
    public record PartWithout(String part) implements Reason {
        @Override
        public String code() {
            return "account.part-without";
        }
    }

    /** A mark, and what became of it. */
    public record MarkIs(String evaluation, Label day, BigDecimal points, BigDecimal outOf, Use use) implements Reason {
        @Override
        public String code() {
            return "account.mark";
        }
    }

    /** None, and what became of that. */
    public record NoMark(String evaluation, Label day, Use use) implements Reason {
        @Override
        public String code() {
            return "account.no-mark";
        }
    }
}
