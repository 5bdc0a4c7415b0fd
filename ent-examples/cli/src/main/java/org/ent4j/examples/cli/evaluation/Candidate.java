package org.ent4j.examples.cli.evaluation;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.brevet.BrevetFrom2026;
import org.ent4j.viescolaire.brevet.BrevetReason;
import org.ent4j.viescolaire.brevet.BrevetResult;
import org.ent4j.viescolaire.brevet.BrevetUntil2025;

/** A pupil who sits the brevet, with what the rule of the session asks for. */
sealed interface Candidate {

    String id();

    String name();

    Either<BrevetReason, BrevetResult> result();

    /** How the result was made, for a parent, line by line. */
    List<String> account(BrevetResult result, Lang lang);

    /** To four decimals, but never up to a whole number: what is under a mention does not look as if it had it. */
    static String shown(Quotient value) {
        var nearest = value.shown(4).stripTrailingZeros();
        var isUpToAWhole = nearest.scale() <= 0 && Quotient.of(nearest).compareTo(value) > 0;
        var four = isUpToAWhole ? value.dividend().divide(value.divisor(), 4, RoundingMode.DOWN) : nearest;
        return four.setScale(Math.max(0, four.scale())).toPlainString();
    }

    static String shown(Quotient value, Lang lang) {
        return number(shown(value), lang);
    }

    /** {@code = 13,75}, {@code ≈ 15,3364}. */
    private static String comesTo(Quotient value, Lang lang) {
        var isWhole = Quotient.of(new BigDecimal(shown(value))).equals(value);
        return (isWhole ? " = " : " ≈ ") + shown(value, lang);
    }

    private static String shown(BigDecimal value, Lang lang) {
        return shown(Quotient.of(value), lang);
    }

    private static String number(String text, Lang lang) {
        return lang == Lang.FR ? text.replace('.', ',') : text;
    }

    private static String colon(Lang lang) {
        return lang == Lang.FR ? " : " : ": ";
    }

    /**
     * Until the session of 2025.
     *
     * @param levels of the components of the socle
     */
    record Until2025(
            String id,
            String name,
            List<Integer> levels,
            Optional<BrevetUntil2025.Complement> complement,
            Map<BrevetUntil2025.Epreuve, BigDecimal> points)
            implements Candidate {

        private static final Label LEVELS = Label.of("points des niveaux", "points of the levels");

        @Override
        public Either<BrevetReason, BrevetResult> result() {
            return BrevetUntil2025.result(levels, complement, points);
        }

        @Override
        public List<String> account(BrevetResult result, Lang lang) {
            var lines = new ArrayList<String>();
            result.parts()
                    .forEach(part -> lines.add(part.label().in(lang) + colon(lang) + shown(part.value(), lang) + " / "
                            + shown(part.outOf(), lang)));
            var each = levels.stream()
                    .map(level ->
                            BrevetUntil2025.POINTS_OF_LEVELS.get(level - 1).toString())
                    .collect(Collectors.joining(" + "));
            lines.set(0, lines.get(0) + " (" + LEVELS.in(lang) + colon(lang) + each + ")");
            lines.add("total" + colon(lang) + shown(result.total(), lang) + " / " + shown(result.outOf(), lang));
            return lines;
        }
    }

    /**
     * From the session of 2026 on.
     *
     * @param compulsory annual averages by subject
     * @param facultative annual averages by subject
     */
    record From2026(
            String id,
            String name,
            Map<String, BigDecimal> compulsory,
            Map<String, BigDecimal> facultative,
            Map<BrevetFrom2026.Epreuve, BigDecimal> marks)
            implements Candidate {

        @Override
        public Either<BrevetReason, BrevetResult> result() {
            return BrevetFrom2026.result(compulsory.values(), facultative.values(), marks);
        }

        @Override
        public List<String> account(BrevetResult result, Lang lang) {
            var continu = result.parts().get(0);
            var epreuves = result.parts().get(1);
            return List.of(
                    continu.label().in(lang) + colon(lang) + year(lang) + comesTo(continu.value(), lang) + atMost(lang),
                    epreuves.label().in(lang) + colon(lang) + sat(lang) + comesTo(epreuves.value(), lang),
                    "total" + colon(lang) + shown(BrevetFrom2026.CONTINU, lang) + " × " + shown(continu.value(), lang)
                            + " + " + shown(BrevetFrom2026.EPREUVES, lang) + " × " + shown(epreuves.value(), lang)
                            + comesTo(result.total(), lang) + " / " + shown(result.outOf(), lang));
        }

        /** {@code (français 12 + mathématiques 13 + 2 points de latin au-dessus de 10) / 2}. */
        private String year(Lang lang) {
            var terms = new ArrayList<String>();
            compulsory.forEach((subject, average) -> terms.add(subject + " " + shown(average, lang)));
            var bonus = BrevetFrom2026.bonus(facultative.values());
            if (bonus.signum() > 0) {
                terms.add(Label.of("%s de %s au-dessus de %s", "%s of %s above %s")
                        .in(lang)
                        .formatted(shown(bonus, lang), best(), shown(BrevetFrom2026.FACULTATIVE_FROM, lang)));
            }
            return "(" + String.join(" + ", terms) + ") / " + compulsory.size();
        }

        private String best() {
            return facultative.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        private String atMost(Lang lang) {
            var total =
                    compulsory.values().stream().reduce(BrevetFrom2026.bonus(facultative.values()), BigDecimal::add);
            var isCut = total.compareTo(BrevetFrom2026.TWENTY.multiply(BigDecimal.valueOf(compulsory.size()))) > 0;
            return isCut ? Label.of(" (20 au plus)", " (20 at most)").in(lang) : "";
        }

        private String sat(Lang lang) {
            var terms = new ArrayList<String>();
            var weight = BigDecimal.ZERO;
            for (var epreuve : BrevetFrom2026.Epreuve.values()) {
                var mark = Optional.ofNullable(marks.get(epreuve)).orElse(BigDecimal.ZERO);
                terms.add("%s %s × %s"
                        .formatted(epreuve.label().in(lang), shown(mark, lang), shown(epreuve.weight(), lang)));
                weight = weight.add(epreuve.weight());
            }
            return "(" + String.join(" + ", terms) + ") / " + shown(weight, lang);
        }
    }
}
