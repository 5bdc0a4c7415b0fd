package org.ent4j.examples.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.PageState;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.json.MediacentreJson;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.mediacentre.allocation.Allocator;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.ServiceKind;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** What the home page, the services and the responsables d'affectation of a school say of a rentrée. */
final class PortalStepFacts {

    private static final String MEDIACENTRE = "mediacentre";

    private final Shelf<HomePage> pages;
    private final Shelf<Allocators> allocators;
    private final Services services;
    private final LocalDate day;

    PortalStepFacts(JooqCatalogue tables, Services services, LocalDate day) {
        this.pages = tables.shelf(HomePage.FILING, HomePageJson.text());
        this.allocators = tables.shelf(Allocators.FILING, MediacentreJson.allocators());
        this.services = services;
        this.day = day;
    }

    /** A page is drafted, and one is shown at the end of the day. */
    StepFact homePage(StructureId school, HowTo how) {
        var evening =
                day.plusDays(1).atStartOfDay(HomePageContext.ZONE).toInstant().minusSeconds(1);
        var page = pages.find(Scope.school(school).key()).map(Kept::value);
        var shown = page.flatMap(each -> each.shownAt(evening, any -> true));
        return shown.map(each -> (StepFact) new StepFact.Counted(
                        2,
                        2,
                        List.of(),
                        each.publishedAt().or(() -> each.showing().from())))
                .orElseGet(() -> notShown(page, how));
    }

    private static StepFact notShown(Optional<HomePage> page, HowTo how) {
        var left = new ArrayList<LeftOver>();
        var current = page.stream().flatMap(HomePage::current).toList();
        if (current.isEmpty()) {
            left.add(how.left(
                    "homepage.none",
                    "créer la page",
                    "make the page",
                    typed -> typed.ofSchool("homepage new --title TITRE")));
        }
        var scheduled = current.stream().anyMatch(each -> each.state() == PageState.SCHEDULED);
        left.add(
                scheduled
                        ? how.left(
                                "homepage.scheduled",
                                "une version est programmée et n'est pas encore montrée : la publier sans attendre",
                                "a version is scheduled and not shown yet: publish it without waiting",
                                typed -> typed.ofSchool("homepage publish"))
                        : how.left(
                                "homepage.unpublished",
                                "la vérifier puis la publier",
                                "check it, then publish it",
                                typed -> typed.ofSchool("homepage publish")));
        return StepFact.counted(current.isEmpty() ? 0 : 1, 2, left);
    }

    /** @param people of the school: whoever left it is designated no more */
    StepFact designated(StructureId school, Set<PersonId> people, HowTo how) {
        return allocators(school, people).isEmpty()
                ? StepFact.counted(0, 1, List.of(nobody(how)))
                : new StepFact.Counted(1, 1, List.of(), since(school));
    }

    private Optional<Instant> since(StructureId school) {
        return kept(school).stream().map(Allocator::since).min(Instant::compareTo);
    }

    private static LeftOver nobody(HowTo how) {
        return how.left(
                "mediacentre.no-resp-aff",
                "désigner au moins un responsable d'affectation",
                "designate one responsable d'affectation at least",
                typed -> typed.of("mediacentre resp-aff designate PERSONNE --school " + typed.school()));
    }

    StepFact mediacentre(StructureId school, Set<PersonId> people, HowTo how) {
        var tally = new StepTally();
        service(school, MEDIACENTRE, how, tally);
        return tally.add(!allocators(school, people).isEmpty(), nobody(how)).fact(Optional.empty());
    }

    /** That the school has a service, and shows it. */
    void service(StructureId school, String code, HowTo how, StepTally tally) {
        var found = services.in(school).find(code);
        tally.add(found.filter(PortalStepFacts::isShown).isPresent(), notShown(found, code, how));
    }

    boolean shows(StructureId school, String code) {
        return services.in(school).find(code).filter(PortalStepFacts::isShown).isPresent();
    }

    /** A software of vie scolaire of a third party that the school shows. */
    boolean showsSoftware(StructureId school) {
        return services.in(school).services().stream()
                .filter(PortalStepFacts::isShown)
                .map(SchoolService::service)
                .anyMatch(each -> each.kind() == ServiceKind.TIERS
                        && each.marking().service() == DnmaService.SERVICES_VIE_SCOLAIRE);
    }

    private static boolean isShown(SchoolService one) {
        return one.service().state() == ServiceState.PUBLISHED && !one.isHidden();
    }

    private static LeftOver notShown(Optional<SchoolService> found, String code, HowTo how) {
        if (found.isEmpty()) {
            return how.left(
                    "services.missing",
                    "le service « %s » n'est pas dans le portail : l'installer".formatted(code),
                    "the service '%s' is not in the portal: install it".formatted(code),
                    typed -> typed.of("services init"));
        }
        var title = found.get().service().title();
        if (found.get().isHidden()) {
            return how.left(
                    "services.hidden",
                    "l'établissement masque le service « %s » : le montrer".formatted(title),
                    "the school hides the service '%s': show it".formatted(title),
                    typed -> typed.of("services move %s --unhide --school %s"
                            .formatted(found.get().service().key().text(), typed.school())));
        }
        return how.left(
                "services.unpublished",
                "le service « %s » est %s : le publier"
                        .formatted(title, found.get().service().state().label().fr()),
                "the service '%s' is %s: publish it"
                        .formatted(title, found.get().service().state().label().en()),
                typed -> typed.of(
                        "services publish " + found.get().service().key().text()));
    }

    /** Those who are designated on that day, and still in the school. */
    List<PersonId> allocators(StructureId school, Set<PersonId> people) {
        return kept(school).stream()
                .filter(each -> each.isIn(day))
                .map(Allocator::person)
                .filter(people::contains)
                .toList();
    }

    private List<Allocator> kept(StructureId school) {
        return allocators
                .find(school.value())
                .map(each -> each.value().designated())
                .orElse(List.of());
    }
}
