package org.ent4j.examples.portal.cahier;

import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.VisaCheck;

/** A visa in words. */
final class VisaWords {

    private VisaWords() {}

    /** After the word visa: {@code du 24/11/2026 à 10 h 05 par GILLET Alain, modifié depuis}. */
    static String of(Visit visit, VisaCheck check) {
        var visa = check.visa();
        var given = visit.in("du %s par %s", "of %s by %s")
                .formatted(
                        visit.words().moment(visa.at()),
                        visit.school().names().of(visa.by().person()));
        var comment =
                visa.comment().isEmpty() ? "" : visit.in(" : « %s »", ": “%s”").formatted(visa.comment());
        var changed = check.isChanged() ? visit.in(", modifié depuis", ", changed since") : "";
        return given + comment + changed;
    }
}
