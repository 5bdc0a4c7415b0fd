package org.ent4j.viescolaire.brevet;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.Quotient;

/**
 * The brevet of the general series until the session of 2025, in points: the eight components of the socle for 400, an
 * enseignement de complément for up to 20 more, five examinations for 400. Source: arrêté of 31 December 2015 on the
 * modalities of the brevet, as schools published it; to be confirmed there, on Légifrance.
 */
public final class BrevetUntil2025 {

    public static final Label SOURCE = Label.of(
            "arrêté du 31 décembre 2015 relatif aux modalités d'attribution du brevet (à confirmer sur Légifrance)",
            "arrêté of 31 December 2015 on the modalities of the brevet (to be confirmed on Légifrance)");

    /** The points of a level of the socle, from 1 (maîtrise insuffisante) to 4 (très bonne maîtrise). */
    public static final List<Integer> POINTS_OF_LEVELS = List.of(10, 25, 40, 50);

    public static final int COMPONENTS = 8;

    /** Out of so many points. */
    public static final BigDecimal OUT_OF = BigDecimal.valueOf(800);

    /** The examinations, each with its points. */
    public enum Epreuve {
        FRANCAIS("français", "French", 100),
        MATHEMATIQUES("mathématiques", "mathematics", 100),
        HISTOIRE_GEOGRAPHIE_EMC("histoire, géographie, EMC", "history, geography, civics", 50),
        SCIENCES("sciences", "sciences", 50),
        ORAL("oral", "oral", 100);

        private final Label label;
        private final BigDecimal outOf;

        Epreuve(String fr, String en, int outOf) {
            this.label = Label.of(fr, en);
            this.outOf = BigDecimal.valueOf(outOf);
        }

        public Label label() {
            return label;
        }

        /** In points. */
        public BigDecimal outOf() {
            return outOf;
        }
    }

    /** How far the aims of an enseignement de complément were reached. */
    public enum Complement {
        REACHED(10),
        EXCEEDED(20);

        private final int points;

        Complement(int points) {
            this.points = points;
        }

        public int points() {
            return points;
        }
    }

    private static final List<Threshold> THRESHOLDS = List.of(
            new Threshold(640, BrevetMention.TRES_BIEN),
            new Threshold(560, BrevetMention.BIEN),
            new Threshold(480, BrevetMention.ASSEZ_BIEN),
            new Threshold(400, BrevetMention.PASSED));

    private BrevetUntil2025() {}

    /**
     * The result.
     *
     * @param levels of the eight components of the socle, each from 1 to 4
     * @param points of every examination
     */
    public static Either<BrevetReason, BrevetResult> result(
            List<Integer> levels, Optional<Complement> complement, Map<Epreuve, BigDecimal> points) {
        if (levels.size() != COMPONENTS || levels.stream().anyMatch(level -> level < 1 || level > 4)) {
            return Either.left(new BrevetReason.NotEightLevels(levels.size()));
        }
        return Marks.check(List.of(Epreuve.values()), points, Epreuve::label, Epreuve::outOf)
                .map(any -> parts(levels, complement, points))
                .map(BrevetUntil2025::result);
    }

    private static List<BrevetResult.Part> parts(
            List<Integer> levels, Optional<Complement> complement, Map<Epreuve, BigDecimal> points) {
        var parts = new ArrayList<BrevetResult.Part>();
        var socle = levels.stream()
                .mapToInt(level -> POINTS_OF_LEVELS.get(level - 1))
                .sum();
        parts.add(part(Label.of("socle commun", "socle"), BigDecimal.valueOf(socle), BigDecimal.valueOf(400)));
        complement.ifPresent(each -> parts.add(part(
                Label.of("enseignement de complément", "enseignement de complément"),
                BigDecimal.valueOf(each.points()),
                BigDecimal.valueOf(20))));
        for (var epreuve : Epreuve.values()) {
            parts.add(part(epreuve.label(), points.getOrDefault(epreuve, BigDecimal.ZERO), epreuve.outOf()));
        }
        return parts;
    }

    private static BrevetResult.Part part(Label label, BigDecimal points, BigDecimal outOf) {
        return new BrevetResult.Part(label, Quotient.of(points), outOf);
    }

    private static BrevetResult result(List<BrevetResult.Part> parts) {
        var total = parts.stream().map(BrevetResult.Part::value).reduce(Quotient.of(BigDecimal.ZERO), Quotient::plus);
        return new BrevetResult(total, OUT_OF, Threshold.mention(THRESHOLDS, total), parts);
    }
}
