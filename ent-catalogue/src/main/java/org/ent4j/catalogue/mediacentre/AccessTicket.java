package org.ent4j.catalogue.mediacentre;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the address that opens a resource says: {@code
 * https://sp-auth…/domaineGar?idENT={b64}&idEtab={b64}&idSrc={b64}}, each part in base64.
 *
 * @param portal id of the portal
 * @param school UAI
 * @param resource id of the resource
 */
public record AccessTicket(Optional<String> portal, Optional<String> school, Optional<String> resource) {

    /** A part that is not there or not in base64 is empty. */
    public static AccessTicket of(String url) {
        var parts = parts(url);
        return new AccessTicket(part(parts, "idENT"), part(parts, "idEtab"), part(parts, "idSrc"));
    }

    private static Map<String, String> parts(String url) {
        var parts = new LinkedHashMap<String, String>();
        var query = url.substring(url.indexOf('?') + 1);
        Arrays.stream(query.split("&")).forEach(each -> {
            var equals = each.indexOf('=');
            if (equals > 0) {
                parts.putIfAbsent(each.substring(0, equals), each.substring(equals + 1));
            }
        });
        return parts;
    }

    private static Optional<String> part(Map<String, String> parts, String name) {
        return Optional.ofNullable(parts.get(name)).flatMap(AccessTicket::decoded);
    }

    /** Signs of base64 may be written as references of URLs. */
    private static Optional<String> decoded(String text) {
        var plain =
                text.replace("%3D", "=").replace("%3d", "=").replace("%2B", "+").replace("%2F", "/");
        try {
            var bytes = Base64.getDecoder().decode(plain.replace('-', '+').replace('_', '/'));
            return Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(each -> !each.isBlank());
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
