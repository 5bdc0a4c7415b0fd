package org.ent4j.catalogue.mediacentre.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.mediacentre.SafeLink;

/**
 * Reads off an address whether it is a home page or a sign-in page. It is a guess: what somebody said of a service
 * comes first.
 *
 * @param ofSignIn words of a host or a path that mean a sign-in page
 * @param ofHome names of pages that mean a home page, besides an empty path
 */
public record LinkWords(Set<String> ofSignIn, Set<String> ofHome) {

    public static final LinkWords USUAL = new LinkWords(
            Set.of(
                    "login",
                    "logon",
                    "connexion",
                    "connection",
                    "signin",
                    "auth",
                    "authentification",
                    "identification",
                    "cas",
                    "sso",
                    "oauth",
                    "saml",
                    "connect",
                    "compte",
                    "account"),
            Set.of("accueil", "index", "home", "default", "fr", "welcome", "bienvenue"));

    public LinkWords {
        ofSignIn = Set.copyOf(ofSignIn);
        ofHome = Set.copyOf(ofHome);
    }

    LinkTarget target(ExternalService service) {
        return service.target().orElseGet(() -> target(service.url()));
    }

    private LinkTarget target(String url) {
        var host = SafeLink.host(url);
        if (host.isEmpty()) {
            return LinkTarget.UNKNOWN;
        }
        var path = SafeLink.path(url).toLowerCase(Locale.ROOT);
        if (has(ofSignIn, host.get() + "/" + path)) {
            return LinkTarget.SIGN_IN;
        }
        return path.isEmpty() || path.equals("/") || isHome(path) ? LinkTarget.HOME_PAGE : LinkTarget.UNKNOWN;
    }

    private static boolean has(Set<String> words, String text) {
        return Arrays.stream(text.split("[^a-z]+")).anyMatch(words::contains);
    }

    /** One page, with its ending or without. */
    private boolean isHome(String path) {
        return Optional.of(path.replaceAll("^/|/$", "").replaceAll("\\.[a-z]+$", ""))
                .filter(ofHome::contains)
                .isPresent();
    }
}
