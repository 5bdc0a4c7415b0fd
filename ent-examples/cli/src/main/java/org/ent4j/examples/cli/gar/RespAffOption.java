package org.ent4j.examples.cli.gar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Option;

/** {@code --resp-aff}: who allocates resources, school by school, in the place of those whom the schools designated. */
final class RespAffOption {

    @Option(names = "--resp-aff", paramLabel = "UAI:PERSON", arity = "1..*", descriptionKey = "gar.resp-aff")
    private List<String> designated = List.of();

    /** @param stored when nobody is named here */
    GarDesignations designations(GarDesignations stored) {
        return designated.isEmpty() ? stored : named();
    }

    private GarDesignations named() {
        Map<String, List<PersonId>> bySchool = new HashMap<>();
        for (var each : designated) {
            var colon = each.indexOf(':');
            var uai = GarText.uai(colon < 0 ? "" : each.substring(0, colon));
            var person = each.substring(colon + 1).strip();
            if (uai.isEmpty() || person.isEmpty()) {
                throw new Unusable(
                        "usage",
                        Label.of(
                                "« %s » : attendu UAI:PERSONNE".formatted(each),
                                "'%s': expected UAI:PERSON".formatted(each)));
            }
            bySchool.computeIfAbsent(uai.get(), any -> new ArrayList<>()).add(new PersonId(person));
        }
        return uai -> bySchool.getOrDefault(uai, List.of());
    }
}
