package org.ent4j.catalogue.mediacentre;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of foreign files, which end up behind tiles that people click on. */
public final class SafeLink {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private SafeLink() {}

    /** Browsers pass over spaces and control characters when they look for a scheme. */
    private static String squeezed(String url) {
        return url.codePoints()
                .filter(each -> each > ' ' && each != 0x7f && each != 0xa0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The scheme in small letters, as a browser sees it; "" when it has none. */
    public static String scheme(String url) {
        var scheme = SCHEME.matcher(squeezed(url));
        return scheme.find() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it can be followed and runs nothing: http or https, with a host. */
    public static boolean isWeb(String url) {
        var scheme = scheme(url);
        return (scheme.equals("http") || scheme.equals("https"))
                && squeezed(url).length() == url.length()
                && host(url).isPresent();
    }

    /** Its host in small letters, without {@code www.}. */
    public static Optional<String> host(String url) {
        return parsed(url)
                .flatMap(each -> Optional.ofNullable(each.getHost()))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .map(each -> each.startsWith("www.") ? each.substring("www.".length()) : each);
    }

    /** Its path, {@code /accueil.html}, or "". */
    public static String path(String url) {
        return parsed(url).flatMap(each -> Optional.ofNullable(each.getPath())).orElse("");
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(new URI(url.strip()));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }
}
