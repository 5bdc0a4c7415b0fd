package org.ent4j.examples.portal.checklist;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.PortalPages;
import org.ent4j.examples.portal.web.Visit;

/** The pages where what is left of the rentrée is done, by the code of what is left, or by its beginning. */
final class StepPages {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("timetable", "/import-emploi-du-temps"),
            Map.entry("credentials", "/annuaire"),
            Map.entry("rights", "/droits/vigilance"),
            Map.entry("groups", "/droits/vigilance"),
            Map.entry("homepage", "/page-accueil"),
            Map.entry("services", "/administration/services"),
            Map.entry("mediacentre", "/administration/mediacentre"),
            Map.entry("rubriques", "/administration/rubriques"));

    private final PortalPages pages;

    @Inject
    StepPages(PortalPages pages) {
        this.pages = pages;
    }

    /** Nothing where this portal has no page for it, or not for the visitor. */
    Optional<String> of(Visit visit, String code) {
        var dot = code.indexOf('.');
        return Optional.ofNullable(PAGES.get(dot < 0 ? code : code.substring(0, dot)))
                .filter(path -> pages.opens(visit, path));
    }
}
