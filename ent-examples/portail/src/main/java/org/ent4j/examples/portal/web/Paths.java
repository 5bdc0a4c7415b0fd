package org.ent4j.examples.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses within the portal. */
public final class Paths {

    private Paths() {}

    /** {@code of("conseils", "6 A")} is {@code "/conseils/6%20A"}. */
    public static String of(String... parts) {
        return Stream.of(parts).map(part -> "/" + encode(part)).collect(Collectors.joining());
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
