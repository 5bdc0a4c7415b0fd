package org.ent4j.examples.portal.timetable.imports;

import org.ent4j.examples.portal.web.Form;

/**
 * The form by which a timetable is sent, as it was typed: browsers do not send back which files were chosen.
 *
 * @param wrongField the field that is wrong; "" when none is
 * @param wrong what is wrong with it
 */
public record SentForm(String slots, String alternation, String wrongField, String wrong) {

    static final SentForm EMPTY = new SentForm("", "", "", "");

    static SentForm of(Form form, String wrongField, String wrong) {
        return new SentForm(form.textOr("creneaux", ""), form.textOr("alternance", ""), wrongField, wrong);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }
}
