package org.ent4j.catalogue.esidoc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ent4j.model.id.Uai;

/**
 * The addresses of a school at e-sidoc.
 *
 * @param portal {@code https://0570001s.esidoc.fr/}
 * @param casLogin where its CAS is, without parameters
 */
public record EsidocAddresses(Uai school, String portal, String casLogin) {

    public static EsidocAddresses of(Uai school) {
        var name = school.value().toLowerCase(Locale.ROOT);
        return new EsidocAddresses(
                school, "https://%s.esidoc.fr/".formatted(name), "https://%s-cas.esidoc.fr/cas/login".formatted(name));
    }

    /** Where somebody signs in who comes from the portal, and then goes on to the service. */
    public String signIn(String service) {
        return "%s?service=%s&sso_id=%s"
                .formatted(casLogin, URLEncoder.encode(service, StandardCharsets.UTF_8), school.value());
    }
}
