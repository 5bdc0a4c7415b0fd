package org.ent4j.examples.portal.access;

import java.util.Map;
import java.util.Optional;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.text.Label;

/** The services of the portal, as administrators call them. */
final class ServiceNames {

    private static final Map<String, Label> NAMES = Map.of(
            "vie-scolaire", Label.of("Vie scolaire et évaluations", "Vie scolaire and evaluations"),
            "portail", Label.of("Administration du portail", "Administration of the portal"),
            "annuaire", Label.of("Annuaire", "Directory"),
            "emploi-du-temps", Label.of("Emploi du temps", "Timetable"),
            "droits", Label.of("Droits d'accès", "Access rights"),
            "mediacentre", Label.of("Médiacentre", "Médiacentre"),
            "assistance", Label.of("Assistance", "Assistance"));

    private ServiceNames() {}

    /** The id of one that has no other name. */
    static String of(ServiceId service, Words words) {
        return Optional.ofNullable(NAMES.get(service.value())).map(words::of).orElse(service.value());
    }
}
