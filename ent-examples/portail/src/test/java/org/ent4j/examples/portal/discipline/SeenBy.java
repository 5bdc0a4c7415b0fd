package org.ent4j.examples.portal.discipline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;

/** Whom a form of somebody offers. */
final class SeenBy {

    private SeenBy() {}

    static List<String> all(TestPortal portal) {
        return portal.school().names().pupils().stream()
                .map(pupil -> pupil.id().value())
                .toList();
    }

    /** Of all classes that are offered. */
    static Set<String> pupils(Someone someone) {
        var offered = new HashSet<String>();
        for (var option : someone.get("/observations/nouvelle").html().select("select[name=classe] option[value]")) {
            someone.get("/observations/nouvelle?classe=" + option.attr("value"))
                    .html()
                    .select("select[name=eleve] option")
                    .forEach(pupil -> offered.add(pupil.attr("value")));
        }
        return offered;
    }
}
