package org.ent4j.ticketing.connector;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a platform proves who it is; it is not shown. */
public final class Authorization {

    private final String header;

    private Authorization(String header) {
        this.header = header;
    }

    public static Authorization bearer(String token) {
        return new Authorization("Bearer " + token);
    }

    public static Authorization basic(String user, String password) {
        var both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Authorization("Basic " + Base64.getEncoder().encodeToString(both));
    }

    String header() {
        return header;
    }

    @Override
    public String toString() {
        return "Authorization[…]";
    }
}
