package org.ent4j.viescolaire.print;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.bulletin.PupilFigures;

/**
 * A pupil's average in the range of the class: where each lies, from 0 for nothing to 1 for the end of the scale.
 *
 * @param pupil nothing without an average
 */
record Gauge(Optional<Double> pupil, Optional<Range> classe) {

    /** What averages are out of, unless one is higher. */
    static final BigDecimal SCALE = BigDecimal.valueOf(20);

    /** Of the line, in millimetres. */
    private static final double WIDTH = 18;

    private static final double LEAST = 0.5;
    private static final double DOT = 2.2;

    /** A picture of one grey point. */
    private static final String GREY =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGPoAAAAigCJ/xNBzgAAAABJRU5ErkJggg==";

    /** The lowest, the mean and the highest. */
    record Range(double lowest, double mean, double highest) {}

    static Gauge of(PupilFigures figures, BigDecimal scale) {
        var classe = figures.classe();
        var range = classe.lowest()
                .flatMap(low -> classe.highest()
                        .flatMap(high -> classe.average()
                                .value()
                                .map(mean -> new Range(share(low, scale), share(mean, scale), share(high, scale)))));
        return new Gauge(figures.pupil().value().map(value -> share(value, scale)), range);
    }

    /** The scale on which all of them have their place. */
    static BigDecimal scale(Stream<PupilFigures> figures) {
        return figures.flatMap(Gauge::values).reduce(SCALE, BigDecimal::max);
    }

    private static Stream<BigDecimal> values(PupilFigures figures) {
        return Stream.concat(figures.pupil().value().stream(), figures.classe().highest().stream());
    }

    private static double share(BigDecimal value, BigDecimal scale) {
        return Math.max(0, value.doubleValue() / scale.doubleValue());
    }

    boolean isEmpty() {
        return pupil.isEmpty() && classe.isEmpty();
    }

    /** What it shows, in words. */
    static String words(PupilFigures figures, BulletinTerms terms) {
        var classe = figures.classe();
        var range = classe.lowest()
                .flatMap(low -> classe.highest()
                        .map(high ->
                                terms.of(BulletinTerms.WHOLE_RANGE).formatted(terms.number(low), terms.number(high))))
                .orElse("");
        var mean = classe.average()
                .value()
                .map(value -> terms.of(BulletinTerms.MEAN).formatted(terms.number(value)))
                .orElse("");
        return String.join(
                ", ",
                Stream.of(terms.fact(BulletinTerms.PUPIL, terms.average(figures.pupil())), range, mean)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /**
     * Boxes one over the other: vectors in a PDF, and the same in a browser. The line below them is a picture that has the
     * words. Each box goes up again by as much as those before went down, since what is positioned stays behind when its
     * row goes to the next page.
     */
    void put(Page page, String words) {
        page.element(
                "div",
                gauge -> {
                    classe.ifPresent(range -> range(gauge, range));
                    pupil.ifPresent(own -> own(gauge, own));
                    gauge.element("img", "", "src", GREY, "alt", words, "class", "axis");
                },
                "class",
                "gauge");
    }

    private static void range(Page gauge, Range range) {
        var width = Math.max(LEAST, WIDTH * (range.highest() - range.lowest()));
        box(gauge, "band", "margin-left:" + millimetres(WIDTH * range.lowest()) + ";width:" + millimetres(width));
        box(gauge, "mean", "margin-left:" + millimetres(WIDTH * range.mean() - LEAST / 2));
    }

    private void own(Page gauge, double own) {
        var top = classe.isPresent() ? "" : ";margin-top:-0.3mm";
        box(gauge, "own", "margin-left:" + millimetres((WIDTH - DOT) * own) + top);
    }

    private static void box(Page gauge, String name, String place) {
        gauge.element("div", "", "class", name, "style", place);
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", Math.max(0, length));
    }
}
