package org.ent4j.timetable.internal;

import java.util.Locale;
import org.ent4j.model.matching.Similarity;
import org.ent4j.model.text.Label;

/**
 * How alike two labels are, the most alike first, with how often each degree is met among labels of one item and among
 * labels of two. The figures were set before any trial, from what schools write, and hold for every kind of label.
 */
public enum Likeness {
    SAME("le nom est le même", "the name is the same", 0.30, 0.001),
    SAME_DESIGNATION("même niveau et même division", "same level and same section", 0.2, 0.003),
    SAME_PARTS(
            "les mêmes mots et numéros, dans un autre ordre",
            "the same words and numbers, in another order",
            0.15,
            0.0025),
    ABBREVIATED("l'un abrège l'autre", "one abbreviates the other", 0.12, 0.01),
    CONTAINED("l'un contient l'autre", "one contains the other", 0.10, 0.01),
    SPELLED("même nom à une faute près", "the same name but for a slip", 0.08, 0.01),
    RELATED("des mots en commun", "words in common", 0.05, 0.10),
    DIFFERENT("le nom est différent", "the name is different", 0.03, 0.8625);

    private static final double SLIP = 0.8;
    private static final double HALF = 0.5;
    private static final Similarity SPELLING = Similarity.damerau();
    private static final Similarity WORDS = Similarity.tokenSet();

    private final Label label;
    private final double among;
    private final double between;

    Likeness(String fr, String en, double among, double between) {
        this.label = Label.of(fr, en);
        this.among = among;
        this.between = between;
    }

    /** The likeness of two labels of classes, whose level and section count more than how they are written. */
    public static Likeness ofClasses(ReadLabel one, ReadLabel other) {
        if (one.key().equals(other.key())
                || one.designation().isEmpty()
                || other.designation().isEmpty()) {
            return of(one, other);
        }
        return one.designation().equals(other.designation()) ? SAME_DESIGNATION : DIFFERENT;
    }

    /** The likeness of two labels, the same from either side. */
    public static Likeness of(ReadLabel one, ReadLabel other) {
        if (one.key().isEmpty() || other.key().isEmpty()) {
            return DIFFERENT;
        }
        return one.key().equals(other.key()) ? SAME : of(one.parts(), other.parts());
    }

    private static Likeness of(LabelParts one, LabelParts other) {
        if (one.level().isPresent() && other.level().isPresent() && !one.level().equals(other.level())) {
            return related(one, other);
        }
        if (one.sorted().equals(other.sorted())) {
            return SAME_PARTS;
        }
        if (one.explains(other) || other.explains(one)) {
            return CONTAINED;
        }
        if (!one.numbers().equals(other.numbers())) {
            return related(one, other);
        }
        if (Abbreviation.isOne(one.words(), other.words())) {
            return ABBREVIATED;
        }
        var spelling = SPELLING.between(String.join("", one.list()), String.join("", other.list()));
        return spelling >= SLIP && one.letters().equals(other.letters()) ? SPELLED : related(one, other);
    }

    private static Likeness related(LabelParts one, LabelParts other) {
        return WORDS.between(String.join(" ", one.list()), String.join(" ", other.list())) >= HALF
                ? RELATED
                : DIFFERENT;
    }

    /** The weight of this evidence in bits: +1 makes "one item" twice as likely, −1 half as likely. */
    public double bits() {
        return Math.log(among / between) / Math.log(2);
    }

    public Label label() {
        return label;
    }

    /** The last part of the code of the reason. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
