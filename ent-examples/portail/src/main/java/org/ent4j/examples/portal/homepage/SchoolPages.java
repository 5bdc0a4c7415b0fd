package org.ent4j.examples.portal.homepage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.HomePages;
import org.ent4j.catalogue.homepage.AccessibilityClaim;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.HomePagePolicy;
import org.ent4j.catalogue.homepage.PageFrame;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.homepage.PublicPage;
import org.ent4j.catalogue.homepage.html.SanitizedTexts;
import org.ent4j.catalogue.homepage.template.PageHtml;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.host.EntData;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.homepage.ExamplePage;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** The home pages of the portal, with the articles of the example and the rubriques of the school. */
@Singleton
public final class SchoolPages {

    private final HomePages pages;

    @Inject
    SchoolPages(Catalogue catalogue, EntData data) {
        var contents =
                HomePageContext.withRubriques(ExamplePage.contents(), HomePageContext.rubriques(data, catalogue));
        this.pages = catalogue.homePages(
                withoutAddresses(contents), new SanitizedTexts(), HomePagePolicy.usual(), HomePageContext.ZONE);
    }

    /** This portal has no pages for articles and rubriques: what is shown of them leads nowhere. */
    private static PublicContents withoutAddresses(PublicContents contents) {
        return (Scope school, Block block, LocalDate day) ->
                contents.of(school, block, day).stream().map(SchoolPages::bare).toList();
    }

    private static PublicEntry bare(PublicEntry each) {
        return new PublicEntry(each.id(), each.title(), each.summary(), "", each.day(), each.needsSignIn());
    }

    public HomePages pages() {
        return pages;
    }

    static Scope scope(Visit visit) {
        return Scope.school(visit.school().id());
    }

    /** The version of all that is kept of the page, 0 when there is none. */
    long seen(Visit visit) {
        return pages.find(scope(visit)).map(Kept::version).orElse(0L);
    }

    /** What fell due by now is done, as whoever looks at the versions is to see them; what could not come is told. */
    List<String> catchUp(Visit visit) {
        var school = scope(visit);
        if (pages.find(school).isEmpty() || !pages.due(visit.now()).contains(school)) {
            return List.of();
        }
        var held = pages.heldBack(school, visit.now()).stream()
                .map(each -> visit.in(
                                "La version %d n'est pas parue à son heure : %s",
                                "Version %d did not come at its time: %s")
                        .formatted(
                                each.version().number(),
                                String.join(" · ", visit.words().of(each.why().reasons()))))
                .toList();
        pages.passTime(visit.person(), visit.now(), school, seen(visit));
        return held;
    }

    /** @param pictures the path under which they are */
    static Answer document(Visit visit, PublicPage page, String pictures) {
        var frame = new PageFrame(
                "/connexion",
                "/mentions-legales",
                "/accessibilite",
                AccessibilityClaim.PARTIAL,
                "fr",
                picture -> pictures + picture.name());
        return new Answer.Document(
                PageHtml.of(page, frame, visit.words().lang()),
                PageHtml.contentSecurityPolicy() + "; frame-ancestors 'none'");
    }

    /** The number of a version in a path. */
    static Optional<Integer> number(Visit visit) {
        try {
            return Optional.of(Integer.valueOf(visit.parameter("version")));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
