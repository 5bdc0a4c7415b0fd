package org.ent4j.examples.portal.web;

import java.util.Optional;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.model.text.Label;

/**
 * One action of the portal. Everything that can be done is a route, and every route says what it needs: there is no other way
 * in.
 *
 * @param path with its parameters in braces: {@code "/appel/{lesson}"}
 * @param what it does, in words: {@code "Faire l'appel"}
 * @param need what is asked of the visitor
 * @param menu where it stands in the menu; nowhere for one that is reached from another page
 */
public record Route(Verb verb, String path, Label what, Need need, Optional<Menu> menu, Handler handler) {

    public static Route get(String path, Label what, Need need, Handler handler) {
        return new Route(Verb.GET, path, what, need, Optional.empty(), handler);
    }

    public static Route post(String path, Label what, Need need, Handler handler) {
        return new Route(Verb.POST, path, what, need, Optional.empty(), handler);
    }

    /** The same, shown in the menu. */
    public Route in(Menu place) {
        return new Route(verb, path, what, need, Optional.of(place), handler);
    }
}
