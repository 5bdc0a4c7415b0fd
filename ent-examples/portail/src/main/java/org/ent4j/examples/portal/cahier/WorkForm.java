package org.ent4j.examples.portal.cahier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.TravailAFaire;
import org.ent4j.viescolaire.cahier.TravailId;
import org.ent4j.viescolaire.cahier.TravailMoment;

/**
 * What was typed of a work.
 *
 * @param id "" of one that is still to be set
 * @param minutes how long it takes; "" when nobody knows
 */
public record WorkForm(String id, String title, String text, String due, String moment, String type, String minutes) {

    private static final int DAY = 24 * 60;

    static WorkForm empty() {
        return new WorkForm("", "", "", "", TravailMoment.AFTER_THE_LESSON.name(), "", "");
    }

    static WorkForm of(TravailAFaire work) {
        return new WorkForm(
                work.id().value(),
                work.title(),
                work.text(),
                work.due().toString(),
                work.moment().name(),
                work.type(),
                work.estimated().map(Duration::toMinutes).map(String::valueOf).orElse(""));
    }

    static WorkForm of(String id, Form form) {
        return new WorkForm(
                id,
                form.textOr("travail", ""),
                form.textOr("consigne", ""),
                form.textOr("pour", ""),
                form.textOr("moment", TravailMoment.AFTER_THE_LESSON.name()),
                form.textOr("type", ""),
                form.textOr("minutes", ""));
    }

    /** What cannot be understood of it. */
    List<String> errors(Visit visit) {
        var errors = new ArrayList<String>();
        if (Form.dayOf(due).isEmpty()) {
            errors.add(visit.in("Dites pour quel jour le travail est à faire.", "Say for which day the work is."));
        }
        if (!minutes.isEmpty() && time().isEmpty()) {
            errors.add(visit.in("La durée est un nombre de minutes.", "The time is a number of minutes."));
        }
        return errors;
    }

    private Optional<Duration> time() {
        try {
            return Optional.of(Integer.parseInt(minutes))
                    .filter(number -> number > 0 && number < DAY)
                    .map(Duration::ofMinutes);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Of a form without errors. */
    TravailAFaire work(TravailId key) {
        return TravailAFaire.builder()
                .id(key)
                .moment(
                        TravailMoment.FOR_THE_LESSON.name().equals(moment)
                                ? TravailMoment.FOR_THE_LESSON
                                : TravailMoment.AFTER_THE_LESSON)
                .type(type)
                .title(title)
                .text(text)
                .due(Form.dayOf(due).orElseThrow())
                .estimated(time())
                .build();
    }
}
