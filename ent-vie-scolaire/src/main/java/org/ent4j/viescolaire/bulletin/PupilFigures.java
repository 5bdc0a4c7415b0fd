package org.ent4j.viescolaire.bulletin;

import java.util.List;
import java.util.OptionalInt;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.ClassFigures;

/**
 * A pupil's average beside those of the class. They are given; a bulletin counts nothing.
 *
 * @param classe of all pupils who have an average, this one included
 */
public record PupilFigures(Average pupil, ClassFigures classe) {

    private static final PupilFigures NONE =
            new PupilFigures(Average.none(), new ClassFigures(Average.none(), List.of()));

    /** Nobody has an average. */
    public static PupilFigures none() {
        return NONE;
    }

    /** From 1 on; nothing without an average. */
    public OptionalInt rank() {
        return pupil.value().map(value -> OptionalInt.of(classe.rank(value))).orElseGet(OptionalInt::empty);
    }

    void write(CanonicalText out) {
        out.average(pupil).average(classe.average()).each(classe.sorted(), value -> out.text(value.toPlainString()));
    }
}
