package org.ent4j.ticketing.connector;

import java.net.URI;
import java.time.ZoneId;

/** Where a GLPI is reached, and as whom; its tokens are not shown. */
public final class GlpiAccess {

    private final URI base;
    private final String appToken;
    private final String userToken;
    private final ZoneId zone;

    /**
     * An access.
     *
     * @param base up to {@code apirest.php}
     * @param appToken of the client of the API; {@code ""} when there is none
     * @param userToken of the user as whom we speak there: one of its own
     * @param zone of days and times there
     */
    public GlpiAccess(URI base, String appToken, String userToken, ZoneId zone) {
        this.base = base;
        this.appToken = appToken;
        this.userToken = userToken;
        this.zone = zone;
    }

    URI at(String path) {
        var text = base.toString();
        return URI.create((text.endsWith("/") ? text : text + "/") + path);
    }

    String appToken() {
        return appToken;
    }

    String userToken() {
        return userToken;
    }

    ZoneId zone() {
        return zone;
    }

    @Override
    public String toString() {
        return "GlpiAccess[…]";
    }
}
