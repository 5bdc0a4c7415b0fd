package org.ent4j.viescolaire.brevet;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.Quotient;

/**
 * The brevet from the session of 2026 on, out of 20: 40 % contrôle continu and 60 % examinations. The contrôle continu is
 * the mean of the annual averages of the compulsory subjects of 3e, all with the same weight; what a facultative subject
 * has above 10 is added to their total, and the mean is at most 20. Source: décret 2025-328 and arrêté of 10 April 2025,
 * note de service of 2 September 2025. The weights of sciences and of the oral are to be confirmed there.
 */
public final class BrevetFrom2026 {

    public static final Label SOURCE = Label.of(
            "décret 2025-328 et arrêté du 10 avril 2025, note de service du 2 septembre 2025 (coefficients des sciences et"
                    + " de l'oral à confirmer)",
            "décret 2025-328 and arrêté of 10 April 2025, note de service of 2 September 2025 (weights of sciences and of"
                    + " the oral to be confirmed)");

    public static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** Of the contrôle continu, in the total. */
    public static final BigDecimal CONTINU = new BigDecimal("0.4");

    /** Of the examinations, in the total. */
    public static final BigDecimal EPREUVES = new BigDecimal("0.6");

    /** Above so much a facultative subject helps. */
    public static final BigDecimal FACULTATIVE_FROM = BigDecimal.TEN;

    /** How many facultative subjects help: the best one. */
    public static final int FACULTATIVE_SUBJECTS = 1;

    /** The examinations, each out of 20, with their weights. */
    public enum Epreuve {
        FRANCAIS("français", "French", "2"),
        MATHEMATIQUES("mathématiques", "mathematics", "2"),
        HISTOIRE_GEOGRAPHIE("histoire et géographie", "history and geography", "1.5"),
        EMC("enseignement moral et civique", "civics", "0.5"),
        /** The weight is to be confirmed. */
        SCIENCES("sciences", "sciences", "2"),
        /** The weight is to be confirmed. */
        ORAL("oral", "oral", "2");

        private final Label label;
        private final BigDecimal weight;

        Epreuve(String fr, String en, String weight) {
            this.label = Label.of(fr, en);
            this.weight = new BigDecimal(weight);
        }

        public Label label() {
            return label;
        }

        public BigDecimal weight() {
            return weight;
        }
    }

    private static final List<Threshold> THRESHOLDS = List.of(
            new Threshold(18, BrevetMention.FELICITATIONS),
            new Threshold(16, BrevetMention.TRES_BIEN),
            new Threshold(14, BrevetMention.BIEN),
            new Threshold(12, BrevetMention.ASSEZ_BIEN),
            new Threshold(10, BrevetMention.PASSED));

    private BrevetFrom2026() {}

    /**
     * The result.
     *
     * @param compulsory the annual averages of the compulsory subjects that have one, out of 20
     * @param facultative those of the facultative subjects
     * @param marks of every examination, out of 20
     */
    public static Either<BrevetReason, BrevetResult> result(
            Collection<BigDecimal> compulsory, Collection<BigDecimal> facultative, Map<Epreuve, BigDecimal> marks) {
        var averages = new ArrayList<>(compulsory);
        averages.addAll(facultative);
        var over = averages.stream()
                .flatMap(each -> Marks.over(Label.of("moyenne annuelle", "annual average"), each, TWENTY).stream())
                .findFirst();
        if (compulsory.isEmpty() || over.isPresent()) {
            return Either.left(over.orElseGet(BrevetReason.NoCompulsorySubject::new));
        }
        return Marks.check(List.of(Epreuve.values()), marks, Epreuve::label, any -> TWENTY)
                .map(any -> result(continu(compulsory, facultative), epreuves(marks)));
    }

    private static BrevetResult result(Quotient continu, Quotient epreuves) {
        var total = weighted(continu, CONTINU).plus(weighted(epreuves, EPREUVES));
        return new BrevetResult(
                total,
                TWENTY,
                Threshold.mention(THRESHOLDS, total),
                List.of(
                        new BrevetResult.Part(Label.of("contrôle continu", "contrôle continu"), continu, TWENTY),
                        new BrevetResult.Part(Label.of("épreuves", "examinations"), epreuves, TWENTY)));
    }

    /** The mean of the year, at most 20. */
    public static Quotient continu(Collection<BigDecimal> compulsory, Collection<BigDecimal> facultative) {
        var total = compulsory.stream().reduce(bonus(facultative), BigDecimal::add);
        return new Quotient(total, BigDecimal.valueOf(compulsory.size())).atMost(TWENTY);
    }

    /** What facultative subjects add to the total of the compulsory ones, in points. */
    public static BigDecimal bonus(Collection<BigDecimal> facultative) {
        return facultative.stream()
                .map(each -> each.subtract(FACULTATIVE_FROM).max(BigDecimal.ZERO))
                .sorted(Comparator.reverseOrder())
                .limit(FACULTATIVE_SUBJECTS)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Quotient epreuves(Map<Epreuve, BigDecimal> marks) {
        var points = BigDecimal.ZERO;
        var weight = BigDecimal.ZERO;
        for (var epreuve : Epreuve.values()) {
            var mark = Optional.ofNullable(marks.get(epreuve)).orElse(BigDecimal.ZERO);
            points = points.add(mark.multiply(epreuve.weight()));
            weight = weight.add(epreuve.weight());
        }
        return new Quotient(points, weight);
    }

    private static Quotient weighted(Quotient each, BigDecimal by) {
        return new Quotient(each.dividend().multiply(by), each.divisor());
    }
}
