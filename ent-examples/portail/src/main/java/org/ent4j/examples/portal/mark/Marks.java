package org.ent4j.examples.portal.mark;

import java.math.BigDecimal;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.settings.SettingsInForce;
import org.ent4j.viescolaire.skill.MasteryLevel;

/** Marks, averages and levels as a school shows them. */
record Marks(SettingsInForce settings, Words words, BigDecimal outOf) {

    static Marks of(Visit visit) {
        var vieScolaire = visit.school().vieScolaire();
        var settings = vieScolaire.evaluationSettings().inForce();
        var averages = settings.averages(vieScolaire.setup().averages());
        return new Marks(settings, visit.words(), averages.outOf());
    }

    /** {@code "12,5"}, {@code "Abs"}; "" as long as there is none. */
    String shown(Mark mark) {
        return mark.fold(
                scored -> number(scored.points()),
                status -> status == Unscored.EMPTY
                        ? ""
                        : settings.motifs().shown(status).shortForm());
    }

    /** {@code "absent"}, or the mark with its scale. */
    String said(Mark mark, BigDecimal scale) {
        return mark.fold(
                scored -> number(scored.points()) + " / " + number(scale),
                status -> words.of(settings.motifs().shown(status).label()));
    }

    String shown(Average average) {
        return average.value().map(value -> Decimals.exactly(value, words)).orElse("NN");
    }

    String number(BigDecimal number) {
        return Decimals.shown(number, words);
    }

    String letter(MasteryLevel level) {
        return settings.mastery().usual().of(level).letter();
    }

    String label(MasteryLevel level) {
        return words.of(settings.mastery().usual().of(level).label());
    }
}
