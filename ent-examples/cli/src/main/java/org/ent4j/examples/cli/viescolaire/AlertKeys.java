package org.ent4j.examples.cli.viescolaire;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.LegalStep;

/** The keys by which commands name alerts and legal steps. */
final class AlertKeys {

    private static final int PARTS_OF_STEP = 3;

    private AlertKeys() {}

    /** A legal step of a pupil, of a month. */
    record Step(PersonId pupil, LegalStep step, YearMonth month) {

        @Override
        public String toString() {
            return pupil + "/" + step + "/" + month;
        }
    }

    static String text(AlertKey key) {
        return key.pupil() + "/" + key.type();
    }

    /** {@code AAF:98:20831/ABSENCE}. */
    static AlertKey alert(String text) {
        var parts = text.split("/", -1);
        try {
            if (parts.length == 2) {
                return new AlertKey(new PersonId(parts[0]), AlertType.valueOf(parts[1]));
            }
        } catch (IllegalArgumentException none) {
            throw unusable(text, "AAF:98:20831/ABSENCE");
        }
        throw unusable(text, "AAF:98:20831/ABSENCE");
    }

    /** {@code AAF:98:20831/COMMISSION_EDUCATIVE/2026-10}. */
    static Step step(String text) {
        var parts = text.split("/", -1);
        try {
            if (parts.length == PARTS_OF_STEP) {
                return new Step(new PersonId(parts[0]), LegalStep.valueOf(parts[1]), YearMonth.parse(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException none) {
            throw unusable(text, "AAF:98:20831/COMMISSION_EDUCATIVE/2026-10");
        }
        throw unusable(text, "AAF:98:20831/COMMISSION_EDUCATIVE/2026-10");
    }

    private static Unusable unusable(String text, String example) {
        return new Unusable(
                "usage",
                Label.of(
                        "« %s » n'est pas une clé de la liste ; attendu, par exemple : %s".formatted(text, example),
                        "'%s' is no key of the list; expected, for example: %s".formatted(text, example)));
    }
}
