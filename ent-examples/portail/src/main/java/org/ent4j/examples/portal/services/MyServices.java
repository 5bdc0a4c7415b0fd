package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import org.ent4j.catalogue.access.Portal;
import org.ent4j.catalogue.mediacentre.SafeLink;
import org.ent4j.catalogue.service.OpenMode;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.PortalPages;
import org.ent4j.examples.portal.web.Visit;

/** The bar of services: those that somebody sees where he is, by regroupement. */
final class MyServices {

    private final SchoolServices services;
    private final PortalPages pages;

    @Inject
    MyServices(SchoolServices services, PortalPages pages) {
        this.services = services;
        this.pages = pages;
    }

    Answer show(Visit visit) {
        var school = visit.school();
        var portal = services.of(school).portal(SchoolUsers.id(visit.actor()), school.id(), visit.today());
        var sections =
                portal.sections().stream().map(each -> section(visit, each)).toList();
        return Answer.page(visit.in("Mes services", "My services"), "services/mine", new MyServicesPage(sections));
    }

    private MyServicesPage.Section section(Visit visit, Portal.Section section) {
        return new MyServicesPage.Section(
                section.regroupement().label(),
                section.services().stream().map(each -> tile(visit, each)).toList());
    }

    private MyServicesPage.Tile tile(Visit visit, SchoolService each) {
        var here = each.here();
        var address = here.url().text();
        var isHere = here.url().isPath();
        return new MyServicesPage.Tile(
                here.title(),
                address,
                isHere ? pages.opens(visit, address) : SafeLink.isWeb(address),
                !isHere && here.openMode() == OpenMode.NEW_WINDOW,
                isHere ? "" : here.url().host().orElse(""));
    }
}
