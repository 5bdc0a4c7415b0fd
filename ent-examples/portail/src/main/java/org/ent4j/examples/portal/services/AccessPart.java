package org.ent4j.examples.portal.services;

import java.util.List;
import java.util.Map;

/**
 * Who enters a service.
 *
 * @param rows rules that reach people of the school
 * @param named those to whom a role is given by name
 * @param roles of the service, to choose from; none when the visitor changes no rights
 * @param profils to choose from
 * @param more where finer rules are written, or ""
 */
public record AccessPart(
        List<Row> rows, List<Named> named, Map<String, String> roles, Map<String, String> profils, String more) {

    public AccessPart {
        rows = List.copyOf(rows);
        named = List.copyOf(named);
    }

    /**
     * A rule of the recap, in its columns.
     *
     * @param rule its id
     * @param isOwn whether it is of this school alone, whose administrators may take it away
     */
    public record Row(
            String rule,
            String target,
            String profil,
            String matiere,
            String fonction,
            String discipline,
            String others,
            String role,
            int people,
            boolean isOwn) {}

    /** @param who by name */
    public record Named(String who, String role) {}
}
