package org.ent4j.examples.portal.homepage;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.homepage.PublicPage;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.StructureId;

/** What visitors see of a school, without signing in. */
final class PublicScreen {

    private static final String PICTURES = "/etablissements/%s/images/";

    private final SchoolPages pages;
    private final SchoolPictures pictures;

    @Inject
    PublicScreen(SchoolPages pages, SchoolPictures pictures) {
        this.pages = pages;
        this.pictures = pictures;
    }

    Answer show(Visit visit) {
        return shown(visit)
                .map(page -> SchoolPages.document(visit, page, PICTURES.formatted(school(visit))))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Cet établissement n'a pas de page d'accueil publiée.",
                                "This school has no home page that is published.")));
    }

    private Optional<PublicPage> shown(Visit visit) {
        return pages.pages().shown(Scope.school(school(visit)), visit.now());
    }

    private static StructureId school(Visit visit) {
        return new StructureId(visit.parameter("uai"));
    }

    /** One that the page shows now; others are nobody's business yet. */
    Answer picture(Visit visit) {
        var name = visit.parameter("image");
        return shown(visit)
                .filter(page -> page.content().pictures().stream()
                        .anyMatch(each -> each.name().equals(name)))
                .flatMap(page -> pictures.find(school(visit), name))
                .map(stored -> Answer.shown(stored.type(), stored.bytes()))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in("Il n'y a pas d'image à cette adresse.", "There is no picture at this address.")));
    }

    Answer legalNotice(Visit visit) {
        return new Answer.Page(200, visit.in("Mentions légales", "Legal notice"), "homepage/legal", Map.of());
    }

    Answer accessibility(Visit visit) {
        return new Answer.Page(
                200,
                visit.in("Accessibilité : partiellement conforme", "Accessibility: partly compliant"),
                "homepage/accessibility",
                Map.of());
    }
}
