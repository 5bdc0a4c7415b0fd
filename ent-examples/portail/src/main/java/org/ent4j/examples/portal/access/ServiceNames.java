package org.ent4j.examples.portal.access;

import java.util.Map;
import java.util.Optional;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.text.Label;

/**
 * Services as administrators call them: those of the portal itself, and those of the catalogue.
 *
 * @param titles of those of the catalogue, by their codes
 */
record ServiceNames(Map<String, String> titles, Words words) {

    private static final Map<String, Label> NAMES = Map.of(
            "vie-scolaire", Label.of("Vie scolaire et évaluations", "Vie scolaire and evaluations"),
            "portail", Label.of("Administration du portail", "Administration of the portal"),
            "annuaire", Label.of("Annuaire", "Directory"),
            "emploi-du-temps", Label.of("Emploi du temps", "Timetable"),
            "droits", Label.of("Droits d'accès", "Access rights"),
            "mediacentre", Label.of("Médiacentre", "Médiacentre"),
            "suivi", Label.of("Suivi de l'élève", "Follow-up of a pupil"),
            "assistance", Label.of("Assistance", "Assistance"));

    /** The id of one that has no other name. */
    String of(ServiceId service) {
        return Optional.ofNullable(NAMES.get(service.value()))
                .map(words::of)
                .or(() -> Optional.ofNullable(titles.get(service.value())))
                .orElse(service.value());
    }
}
