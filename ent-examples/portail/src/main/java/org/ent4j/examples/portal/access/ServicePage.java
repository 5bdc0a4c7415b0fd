package org.ent4j.examples.portal.access;

import java.util.List;

/**
 * The rights of one service.
 *
 * @param recap the <i>récapitulatif des droits d'accès</i>
 * @param changing whether the visitor may change rights
 */
public record ServicePage(
        String id,
        List<RoleRow> roles,
        List<RecapLine> recap,
        List<Named> grants,
        List<Named> closings,
        boolean changing) {

    public ServicePage {
        roles = List.copyOf(roles);
        recap = List.copyOf(recap);
        grants = List.copyOf(grants);
        closings = List.copyOf(closings);
    }

    /** @param path of those who hold it */
    public record RoleRow(String role, int people, String path) {}

    /** @param withdrawable whether the visitor may withdraw the rule */
    public record RecapLine(
            String rule,
            String target,
            String profil,
            String subject,
            String fonction,
            String discipline,
            String role,
            int people,
            boolean withdrawable) {}

    /** A grant or a closing. */
    public record Named(String id, String what, String role, boolean withdrawable) {}
}
