package org.ent4j.catalogue.address;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of the address of a service. */
public final class AddressRules {

    private static final Set<String> DANGEROUS = Set.of(
            "javascript",
            "data",
            "vbscript",
            "file",
            "blob",
            "about",
            "view-source",
            "jar",
            "filesystem",
            "livescript");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern PRIVATE = Pattern.compile("localhost|.*\\.(?:local|localhost|lan|home|intern|internal)"
            + "|127\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*|172\\.(?:1[6-9]|2[0-9]|3[01])\\..*|\\[.*]|[^.]+");

    /** @param isInternal a service of the portal itself, for which a path is enough */
    public record Addressed(ServiceAddress address, boolean isInternal) {

        private boolean isPortalPath() {
            return isInternal && address.isPath();
        }

        private boolean isDangerous() {
            return address.scheme().filter(DANGEROUS::contains).isPresent();
        }

        private boolean isForeign() {
            return address.scheme().filter(each -> !WEB.contains(each)).isPresent() && !isDangerous();
        }

        private boolean isOfTheWeb() {
            return address.scheme().filter(WEB::contains).isPresent();
        }

        private boolean isBroken() {
            return !isPortalPath()
                    && !isDangerous()
                    && !isForeign()
                    && (!address.isClean()
                            || address.text().isEmpty()
                            || address.uri().isEmpty());
        }

        private boolean lacksScheme() {
            return !isPortalPath() && !isBroken() && address.scheme().isEmpty();
        }

        private boolean isReadable() {
            return isOfTheWeb() && !isBroken();
        }

        private boolean hasCredentials() {
            return isReadable()
                    && address.uri()
                            .filter(uri -> String.valueOf(uri.getRawAuthority()).contains("@"))
                            .isPresent();
        }
    }

    public static final Rule<Addressed> A_URL = refusing(
            "CAT-ADR-01",
            Label.of("L'adresse est une URL", "The address is a URL"),
            "RFC 3986",
            Addressed::isBroken,
            each -> new AddressReason.NotAUrl(each.address().text()));
    public static final Rule<Addressed> A_SCHEME = refusing(
            "CAT-ADR-02",
            Label.of("L'adresse dit http ou https", "The address says http or https"),
            "Formation des administrateurs ENT, 2018: « Indiquer l'adresse URL d'accès à la ressource »",
            Addressed::lacksScheme,
            each -> new AddressReason.NoScheme(
                    each.address().text(), "https://" + each.address().text().replaceFirst("^/+", "")));
    public static final Rule<Addressed> NO_PROGRAM = refusing(
            "CAT-ADR-03",
            Label.of(
                    "L'adresse n'exécute rien et n'ouvre pas de fichier", "The address runs nothing and opens no file"),
            "ours: a tile is clicked with the rights of whoever is signed in",
            Addressed::isDangerous,
            each -> new AddressReason.Dangerous(each.address().scheme().orElse("")));
    public static final Rule<Addressed> OF_THE_WEB = refusing(
            "CAT-ADR-04",
            Label.of("L'adresse s'ouvre dans un navigateur", "The address opens in a browser"),
            "ours: other schemes need a program that users may not have",
            Addressed::isForeign,
            each -> new AddressReason.NotOfTheWeb(each.address().scheme().orElse("")));
    public static final Rule<Addressed> A_HOST = refusing(
            "CAT-ADR-05",
            Label.of("L'adresse a un hôte", "The address has a host"),
            "entcore: the URL of a connector parses and has a host",
            each -> each.isReadable() && each.address().host().isEmpty(),
            each -> new AddressReason.NoHost(each.address().withoutCredentials()));
    public static final Rule<Addressed> NO_CREDENTIALS = refusing(
            "CAT-ADR-06",
            Label.of("L'adresse ne contient pas de mot de passe", "The address holds no password"),
            "RFC 3986, 3.2.1",
            Addressed::hasCredentials,
            each -> new AddressReason.Credentials(each.address().withoutCredentials()));
    public static final Rule<Addressed> ENCRYPTED = refusing(
            "CAT-ADR-07",
            Label.of("L'adresse est en https", "The address is https"),
            "ours: names and tickets do not travel in the clear",
            each -> each.isReadable()
                    && each.address().scheme().filter("http"::equals).isPresent(),
            each -> new AddressReason.NotEncrypted(
                    each.address().withoutCredentials(),
                    new ServiceAddress(each.address().withoutCredentials()).encrypted()));
    public static final Rule<Addressed> FOUND_FROM_OUTSIDE = refusing(
            "CAT-ADR-08",
            Label.of("L'hôte se trouve depuis l'extérieur", "The host is found from outside"),
            "ours: an ENT is used from home",
            each -> each.isReadable()
                    && each.address().host().filter(PRIVATE.asMatchPredicate()).isPresent(),
            each -> new AddressReason.PrivateHost(each.address().host().orElse("")));

    private AddressRules() {}

    /** Without which nobody may be sent there. */
    public static List<Rule<Addressed>> blocking() {
        return List.of(A_URL, A_SCHEME, NO_PROGRAM, OF_THE_WEB, A_HOST, NO_CREDENTIALS);
    }

    /** Which somebody should look at. */
    public static List<Rule<Addressed>> advisable() {
        return List.of(ENCRYPTED, FOUND_FROM_OUTSIDE);
    }
}
