package org.ent4j.examples.portal.mediacentre;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceQuery;
import org.ent4j.catalogue.mediacentre.ResourceSearch;
import org.ent4j.catalogue.mediacentre.SafeLink;
import org.ent4j.catalogue.mediacentre.Term;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.page.Page;

/** The resources that somebody has, with the quick search. */
final class ResourceScreen {

    private static final int MOST_PAGES = 1_000;

    private final SchoolMediacentre mediacentre;

    @Inject
    ResourceScreen(SchoolMediacentre mediacentre) {
        this.mediacentre = mediacentre;
    }

    Answer search(Visit visit) {
        var query = new ResourceQuery(
                visit.query().textOr("q", ""),
                visit.query().textOr("niveau", ""),
                visit.query().textOr("editeur", ""));
        var found = mediacentre.on(visit).search(visit.person(), query, page(visit) - 1);
        return Answer.page(visit.in("Médiacentre", "Médiacentre"), "mediacentre/search", page(visit, query, found));
    }

    private static int page(Visit visit) {
        return Math.max(1, Math.min(MOST_PAGES, visit.query().number("page").orElse(1)));
    }

    private ResourcePage page(Visit visit, ResourceQuery query, Page<Resource> found) {
        var all = mediacentre.gar().knowledge().list();
        return new ResourcePage(
                query,
                choices(visit, ResourceSearch.levels(all)),
                choices(visit, ResourceSearch.publishers(all)),
                found.total(),
                found.items().stream().map(ResourceScreen::row).toList(),
                links(query, found));
    }

    private static Map<String, String> choices(Visit visit, Map<String, Integer> counts) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", visit.in("tous", "all"));
        counts.forEach((name, count) -> choices.put(name, "%s (%d)".formatted(name, count)));
        return choices;
    }

    private static ResourcePage.Row row(Resource each) {
        return new ResourcePage.Row(
                each.title(),
                "/mediacentre/ressource?id=" + encoded(each.id().value()),
                each.presentation().name(),
                names(each.terms().levels()),
                each.publisher().name());
    }

    private static String names(List<Term> terms) {
        return terms.stream().map(Term::name).collect(Collectors.joining(", "));
    }

    private static List<ResourcePage.Link> links(ResourceQuery query, Page<Resource> found) {
        var here = "/mediacentre?q=%s&niveau=%s&editeur=%s&page="
                .formatted(encoded(query.words()), encoded(query.level()), encoded(query.publisher()));
        return LongStream.rangeClosed(1, found.pages())
                .mapToObj(number -> new ResourcePage.Link(number, here + number, number == found.number() + 1))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer show(Visit visit) {
        return mediacentre
                .gar()
                .find(visit.query().textOr("id", ""))
                .map(each -> Answer.page(each.title(), "mediacentre/resource", sheet(each)))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Cette ressource n'est pas dans votre médiacentre.",
                                "This resource is not in your médiacentre.")));
    }

    private static ResourceSheetPage sheet(Resource each) {
        return new ResourceSheetPage(
                each.description(),
                each.publisher().name(),
                each.presentation().name(),
                names(each.terms().levels()),
                names(each.terms().domains()),
                each.id().value(),
                each.source(),
                SafeLink.isWeb(each.links().access()) ? each.links().access() : "");
    }
}
