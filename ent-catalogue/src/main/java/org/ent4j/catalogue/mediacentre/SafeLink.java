package org.ent4j.catalogue.mediacentre;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses of foreign files, which end up behind tiles that people click on. */
public final class SafeLink {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    /** With its host and its path; who signs in before the host is none of them. */
    private static final Pattern WEB =
            Pattern.compile("(?i)^https?://(?:[^/?#@\\s]*@)?([^/?#@:\\s]+)(?::[0-9]+)?([^?#]*)");

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
        return WEB.matcher(url.strip()).find();
    }

    /** Its host in small letters, without {@code www.}. */
    public static Optional<String> host(String url) {
        return parts(url)
                .map(each -> each.group(1).toLowerCase(Locale.ROOT))
                .map(each -> each.startsWith("www.") ? each.substring("www.".length()) : each);
    }

    /** Its path, {@code /accueil.html}, or "". */
    public static String path(String url) {
        return parts(url).map(each -> each.group(2)).orElse("");
    }

    /** Strange signs further on do no harm, and lists are full of them. */
    private static Optional<MatchResult> parts(String url) {
        var web = WEB.matcher(url.strip());
        return web.find() ? Optional.of(web.toMatchResult()) : Optional.empty();
    }
}
