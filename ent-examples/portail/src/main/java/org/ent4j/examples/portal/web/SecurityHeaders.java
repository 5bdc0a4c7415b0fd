package org.ent4j.examples.portal.web;

import io.javalin.http.Context;
import java.util.Map;

/** What browsers are told not to do. */
final class SecurityHeaders {

    /** Nothing from elsewhere, no script and no style within pages, no frame around them. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    private SecurityHeaders() {}

    static void on(Context http) {
        ALWAYS.forEach(http::header);
        if (http.scheme().equals("https")) {
            http.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
