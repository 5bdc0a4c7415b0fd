package org.ent4j.examples.portal.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.school.Site;
import org.ent4j.examples.portal.school.Sites;

/** Makes what stands around a page: the menu has what the visitor may do here, and nothing else. */
@Singleton
final class Frames {

    private final EnumMap<Menu, List<Route>> menu = new EnumMap<>(Menu.class);
    private final Sites sites;
    private final Cookies cookies;
    private final PortalClock clock;

    @Inject
    Frames(Routes routes, Sites sites, Cookies cookies, PortalClock clock) {
        this.sites = sites;
        this.cookies = cookies;
        this.clock = clock;
        for (var place : Menu.values()) {
            menu.put(place, routes.of(place));
        }
    }

    Frame of(String title, Visit visit, Optional<Notice> notice) {
        return new Frame(
                title,
                visit.path(),
                visit.words(),
                visit.visitor().map(cookies::token).orElse(""),
                visit.visitor().map(session -> visit.school().names().of(session.person())),
                visit.visitor()
                        .map(session ->
                                sites.label(session.site(), visit.words().lang())),
                visit.visitor().map(session -> links(session, visit)).orElse(List.of()),
                menu(visit),
                notice,
                clock.told(visit.words()));
    }

    private List<Frame.SiteLink> links(Session session, Visit visit) {
        return sites.of(session.person()).stream()
                .map(site -> link(site, session, visit))
                .toList();
    }

    private Frame.SiteLink link(Site site, Session session, Visit visit) {
        return new Frame.SiteLink(site, sites.label(site, visit.words().lang()), site.equals(session.site()));
    }

    private List<Frame.Group> menu(Visit visit) {
        return visit.visitor().isEmpty()
                ? List.of()
                : menu.entrySet().stream()
                        .flatMap(each -> group(each.getKey(), each.getValue(), visit))
                        .toList();
    }

    private static Stream<Frame.Group> group(Menu place, List<Route> routes, Visit visit) {
        var links = routes.stream()
                .filter(route -> visit.may(route.need()))
                .map(route -> new Frame.Link(
                        visit.words().of(route.what()), route.path(), isHere(visit.path(), route.path())))
                .toList();
        return links.isEmpty()
                ? Stream.of()
                : Stream.of(new Frame.Group(visit.words().of(place.label()), links));
    }

    private static boolean isHere(String here, String path) {
        return here.equals(path) || !path.equals("/") && here.startsWith(path + "/");
    }
}
