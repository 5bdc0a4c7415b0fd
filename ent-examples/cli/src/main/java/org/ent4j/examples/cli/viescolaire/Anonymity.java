package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.host.AnonymousFacts;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.sanction.Sanction;

/** That the register of sanctions names nobody. Source: circulaire 2014-059, registre des sanctions. */
record Anonymity(Desk desk) {

    /** The facts have no word of the names of the pupil, nor of those who took part in the incident. */
    void check(Sanction sanction, String facts) {
        var found = new AnonymousFacts(desk.vieScolaire().record().incidents(), desk.people()::fullName)
                .named(sanction, facts);
        if (!found.isEmpty()) {
            throw named(found);
        }
    }

    private static Unusable named(List<String> found) {
        return new Unusable(
                "viescolaire.not-anonymous",
                Label.of(
                        "--anonymous-facts : le registre ne nomme personne ; à remplacer : %s"
                                .formatted(quoted(found, "« %s »")),
                        "--anonymous-facts: the register names nobody; to be replaced: %s"
                                .formatted(quoted(found, "'%s'"))));
    }

    private static String quoted(List<String> found, String quotes) {
        return found.stream().map(quotes::formatted).collect(Collectors.joining(", "));
    }
}
