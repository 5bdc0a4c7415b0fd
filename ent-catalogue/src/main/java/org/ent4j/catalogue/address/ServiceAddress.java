package org.ent4j.catalogue.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.catalogue.address.pattern.UrlPattern;

/**
 * Where a service is, as it was typed: a URL, or a path of the portal such as {@code /absences}. In a service of many schools
 * {@code {uai}} and {@code {UAI}} stand for the school's, in small and in capital letters: {@code https://{uai}.esidoc.fr/}.
 */
public record ServiceAddress(String text) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PORT_ALONE = Pattern.compile("[0-9]{1,5}(/.*)?");
    private static final String SMALL = "{uai}";
    private static final String CAPITAL = "{UAI}";
    private static final String SAMPLE = "0000000a";

    /** The address that people of that school use. */
    public ServiceAddress in(String uai) {
        return new ServiceAddress(
                text.replace(SMALL, uai.toLowerCase(Locale.ROOT)).replace(CAPITAL, uai.toUpperCase(Locale.ROOT)));
    }

    /** It differs from school to school. */
    public boolean isOfTheSchool() {
        return text.contains(SMALL) || text.contains(CAPITAL);
    }

    /** A path of the portal itself. */
    public boolean isPath() {
        return text.startsWith("/") && !text.startsWith("//") && !text.contains("\\") && isClean();
    }

    /** Nothing that browsers leave out before they look at a scheme. */
    boolean isClean() {
        return text.chars().noneMatch(each -> each <= ' ' || each == 0x7f);
    }

    /** In small letters; {@code www.exemple.fr:8080} has none. */
    public Optional<String> scheme() {
        var match = SCHEME.matcher(visible());
        return match.matches() && !PORT_ALONE.matcher(match.group(2)).matches()
                ? Optional.of(match.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private String visible() {
        var kept = text.codePoints().filter(each -> each > ' ' && each != 0x7f);
        return kept.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Taken apart; nothing when it is no URL. */
    Optional<URI> uri() {
        try {
            return Optional.of(new URI(in(SAMPLE).text()));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    public Optional<String> host() {
        return uri().flatMap(uri -> Optional.ofNullable(uri.getHost())).map(host -> host.toLowerCase(Locale.ROOT));
    }

    /** Scheme, host and port: {@code https://www.exemple.fr:8443}. */
    public Optional<String> origin() {
        return uri().flatMap(uri -> host().flatMap(host -> scheme().map(scheme -> scheme + "://" + host + port(uri))));
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 ? "" : ":" + uri.getPort();
    }

    /** The pattern of a CAS service that says none: everything at its origin, which is known once the school is. */
    public Optional<UrlPattern> usualPattern() {
        return origin().filter(any -> !isOfTheSchool()).map(UrlPattern::ofOrigin);
    }

    /** The same place with https. */
    String encrypted() {
        return "https" + text.substring(text.indexOf(':')).replaceFirst("^://([^/:?#]+):80(?=[/?#]|$)", "://$1");
    }

    /** Without the name and the password that stand in it. */
    String withoutCredentials() {
        return text.replaceFirst("//[^/?#]*@", "//");
    }
}
