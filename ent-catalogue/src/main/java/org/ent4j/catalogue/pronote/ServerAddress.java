package org.ent4j.catalogue.pronote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a server as somebody typed it. */
final class ServerAddress {

    private static final String HOSTED = ".index-education.net";
    private static final int LAST_PORT = 65_535;
    private static final Pattern PRIVATE = Pattern.compile(
            "localhost|127\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*|172\\.(1[6-9]|2[0-9]|3[01])\\..*|\\[.*]|.*\\.(local|lan|intranet)");

    private final Optional<URI> uri;

    private ServerAddress(Optional<URI> uri) {
        this.uri = uri;
    }

    static ServerAddress of(String text) {
        try {
            return new ServerAddress(Optional.of(new URI(text)));
        } catch (URISyntaxException none) {
            return new ServerAddress(Optional.empty());
        }
    }

    boolean isWeb() {
        return uri.isPresent() && !(scheme().startsWith("http") && host().isEmpty());
    }

    /** "" when there is none. */
    String scheme() {
        return uri.flatMap(it -> Optional.ofNullable(it.getScheme()))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    boolean isHttps() {
        return scheme().equals("https");
    }

    Optional<String> host() {
        return uri.flatMap(it -> Optional.ofNullable(it.getHost())).map(it -> it.toLowerCase(Locale.ROOT));
    }

    /** Also where the authority is no host with a port: {@code https://a:b@c:x/}. */
    boolean hasCredentials() {
        return uri.flatMap(it -> Optional.ofNullable(it.getRawAuthority()))
                .filter(it -> it.contains("@"))
                .isPresent();
    }

    int port() {
        return uri.map(URI::getPort).orElse(-1);
    }

    boolean isPortWrong() {
        return port() == 0 || port() > LAST_PORT;
    }

    boolean isPage() {
        return uri.filter(it -> it.getRawQuery() != null
                        || it.getRawFragment() != null
                        || String.valueOf(it.getPath()).matches(".*\\.(html?|php|aspx?)"))
                .isPresent();
    }

    boolean isHosted() {
        return host().filter(it -> it.endsWith(HOSTED)).isPresent();
    }

    /** Within the school alone: a private address, or a name without a domain. */
    boolean isPrivate() {
        return host().filter(it -> PRIVATE.matcher(it).matches() || !it.contains("."))
                .isPresent();
    }
}
