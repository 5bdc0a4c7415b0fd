package org.ent4j.examples.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Option;

/** {@code --resp-aff}: who allocates resources, school by school. */
final class RespAffOption {

    @Option(names = "--resp-aff", paramLabel = "UAI:PERSON", arity = "1..*", descriptionKey = "gar-export.resp-aff")
    private List<String> designated = List.of();

    /** @throws Unusable when something else was typed */
    Map<String, List<String>> bySchool() {
        var bySchool = new HashMap<String, List<String>>();
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
            bySchool.computeIfAbsent(uai.get(), any -> new ArrayList<>()).add(person);
        }
        return bySchool;
    }
}
