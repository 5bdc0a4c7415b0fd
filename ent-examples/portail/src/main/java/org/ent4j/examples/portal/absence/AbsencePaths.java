package org.ent4j.examples.portal.absence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;

/** The addresses of absences. */
final class AbsencePaths {

    static final String ALL = "/absences";
    static final String ENTRY = "/absences/saisie";
    static final String DECLARATION = "/absences/declaration";
    static final String COLLECTIVE = "/absences/collectives";
    static final String PUPIL = "/absences/eleves/{pupil}";
    static final String DOSSIER = PUPIL + "/dossiers/{dossier}";

    private AbsencePaths() {}

    static String pupil(PersonId pupil) {
        return PUPIL.replace("{pupil}", encoded(pupil.value()));
    }

    static String dossier(PersonId pupil, int number) {
        return "%s/dossiers/%d".formatted(pupil(pupil), number);
    }

    /** The dossier of what was entered last; the file, when it has nothing. */
    static String newest(AbsenceFile file) {
        return file.holding(file.partCount())
                .map(dossier -> dossier(file.pupil(), dossier.number()))
                .orElseGet(() -> pupil(file.pupil()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
