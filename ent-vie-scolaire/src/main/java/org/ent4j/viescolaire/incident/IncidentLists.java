package org.ent4j.viescolaire.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lists from which a school chooses when it declares an incident; they are its own. */
public record IncidentLists(List<String> types, List<String> places, List<Seriousness> seriousness) {

    public IncidentLists {
        types = List.copyOf(types);
        places = List.copyOf(places);
        seriousness = seriousness.stream()
                .sorted(Comparator.comparingInt(Seriousness::level))
                .toList();
    }

    /** Those of OPEN-ENT, incidents, with which a school starts. */
    public static IncidentLists usual() {
        return new IncidentLists(
                List.of(
                        "Insulte",
                        "Agression",
                        "Harcèlement",
                        "Vol",
                        "Vandalisme",
                        "Non-respect du règlement intérieur"),
                List.of(
                        "Cour de récréation",
                        "Réfectoire",
                        "Salle de classe",
                        "CDI",
                        "Extérieur de l'établissement",
                        "Autre"),
                List.of(
                        new Seriousness("Bénin", 0, true),
                        new Seriousness("Peu grave", 2, true),
                        new Seriousness("Grave", 4, false),
                        new Seriousness("Très grave", 5, false),
                        new Seriousness("Extrêmement grave", 7, false)));
    }

    public Optional<Seriousness> seriousness(String label) {
        return seriousness.stream().filter(each -> each.label().equals(label)).findFirst();
    }
}
