package org.ent4j.examples.portal.cahier;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.Set;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.Attachment;

/** Words that several pages have. */
final class Texts {

    private static final Set<String> SAFE = Set.of("http", "https");

    private Texts() {}

    static String hours(Visit visit, LocalDateTime start, LocalDateTime end) {
        return "%s – %s"
                .formatted(
                        visit.words().time(start.toLocalTime()), visit.words().time(end.toLocalTime()));
    }

    /** Whether it is the address of a page: nothing else is ever made a link. */
    static boolean isPage(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null && SAFE.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    static boolean isPage(Attachment attachment) {
        return isPage(attachment.reference());
    }
}
