package org.ent4j.catalogue.feed.pronote;

import java.util.Set;
import org.ent4j.catalogue.feed.structure.XmlNode;

/** How reports name an element: by its number in the file, never by the name of a person. */
final class SsoPlace {

    private static final Set<String> ROWS =
            Set.of("Etablissement", "Personnel", "Professeur", "Responsable", "Eleve", "Civilite");

    private SsoPlace() {}

    /** {@code "Eleve 12"}; "" for what has no number of its own. */
    static String of(XmlNode node) {
        return ROWS.contains(node.name())
                ? (node.name() + " " + node.said("Ident").orElse("?"))
                : "";
    }

    /** The same, for a reference in that element. */
    static String within(XmlNode parent, XmlNode node) {
        var around = of(parent);
        return around.isEmpty() ? of(node) : around;
    }
}
