package org.ent4j.examples.portal.assistance.routing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.PeopleNames;
import org.ent4j.examples.portal.assistance.routing.RoutingPage.RuleLine;
import org.ent4j.examples.portal.assistance.routing.RoutingPage.Trial;
import org.ent4j.examples.portal.assistance.routing.RoutingPage.Tried;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingAnalysis;
import org.ent4j.ticketing.routing.RoutingAnalysis.Shadowed;
import org.ent4j.ticketing.routing.RoutingRule;
import org.ent4j.ticketing.routing.RoutingTable;

/** The rules by which requests reach a team, in their order: the first that takes a request sends it. */
final class RoutingScreen {

    static final String PATH = "/assistance/routage";

    private final AssistanceDesk desk;
    private final PortalData data;
    private final OpenSchools schools;

    @Inject
    RoutingScreen(AssistanceDesk desk, PortalData data, OpenSchools schools) {
        this.desk = desk;
        this.data = data;
        this.schools = schools;
    }

    Answer show(Visit visit) {
        var table = desk.setup().routing();
        var from = visit.school().year().firstDay();
        var past = desk.requests(from.atStartOfDay(PortalClock.ZONE).toInstant(), visit.now());
        var counts = RoutingAnalysis.counts(table, past);
        var words = new CatalogueWords(desk.catalogue(), visit.words());
        var names = new PeopleNames(schools, visit);
        return Answer.page(
                visit.in("Routage des demandes", "Routing of requests"),
                "assistance/routing",
                new RoutingPage(
                        table.rules().stream()
                                .map(rule -> line(visit, words, names, rule, counts.getOrDefault(rule.id(), 0)))
                                .toList(),
                        new RuleLine(
                                "",
                                visit.in("tout le reste", "all else"),
                                table.otherwise().value(),
                                "",
                                counts.getOrDefault("", 0),
                                false),
                        visit.words().shortDay(from),
                        remarks(visit, words, table),
                        trial(visit, words),
                        tried(visit, table)));
    }

    private static RuleLine line(Visit visit, CatalogueWords words, PeopleNames names, RoutingRule rule, int requests) {
        return new RuleLine(
                rule.id(),
                takes(visit, words, names, rule),
                rule.team().value(),
                rule.source(),
                requests,
                requests == 0);
    }

    private static String takes(Visit visit, CatalogueWords words, PeopleNames names, RoutingRule rule) {
        var parts = new ArrayList<String>();
        rule.category().map(words::of).ifPresent(parts::add);
        add(
                parts,
                visit.in("produits : ", "products: "),
                rule.products().stream().sorted());
        add(
                parts,
                visit.in("établissements : ", "schools: "),
                rule.schools().stream().sorted().map(names::school));
        add(parts, visit.in("mots : ", "words: "), rule.words().stream().sorted());
        return parts.isEmpty() ? visit.in("tout", "everything") : String.join(" ; ", parts);
    }

    private static void add(List<String> parts, String label, Stream<String> values) {
        var all = values.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            parts.add(label + all);
        }
    }

    private List<String> remarks(Visit visit, CatalogueWords words, RoutingTable table) {
        var shadowed = RoutingAnalysis.shadowed(table).stream().map(each -> shadowed(visit, each));
        var uncovered = RoutingAnalysis.uncovered(table, desk.catalogue()).stream()
                .map(category -> visit.in(
                                "Aucune règle ne prend tout « %s » : le reste va à l'équipe %s.",
                                "No rule takes all of '%s': the rest goes to team %s.")
                        .formatted(words.of(category), table.otherwise()));
        return Stream.concat(shadowed, uncovered).toList();
    }

    private static String shadowed(Visit visit, Shadowed each) {
        return each.isTheSame()
                ? visit.in(
                                "La règle %s ne s'applique jamais : %s, avant elle, prend tout et va à la même équipe.",
                                "Rule %s never applies: %s before it takes all, to the same team.")
                        .formatted(each.rule().id(), each.by().id())
                : visit.in(
                                "La règle %s ne s'applique jamais : %s, avant elle, prend tout et va à %s au lieu de %s.",
                                "Rule %s never applies: %s before it takes all, to %s instead of %s.")
                        .formatted(
                                each.rule().id(),
                                each.by().id(),
                                each.by().team(),
                                each.rule().team());
    }

    private Trial trial(Visit visit, CatalogueWords words) {
        var known = new LinkedHashMap<String, String>();
        data.directory()
                .structures()
                .forEach(structure -> known.put(structure.id().value(), structure.name()));
        return new Trial(
                words.leavesWithProducts(),
                visit.query().textOr("about", ""),
                known,
                visit.query().textOr("school", ""),
                visit.query().textOr("text", ""));
    }

    private Optional<Tried> tried(Visit visit, RoutingTable table) {
        Map<String, String> known = new CatalogueWords(desk.catalogue(), visit.words()).leavesWithProducts();
        return visit.query()
                .text("about")
                .filter(known::containsKey)
                .map(text -> text.split("\\|", 2))
                .map(parts -> table.route(new Routable(
                        new CategoryId(parts[0]),
                        parts.length == 1 ? Optional.empty() : Optional.of(parts[1]),
                        visit.query()
                                .text("school")
                                .map(StructureId::new)
                                .orElse(visit.school().id()),
                        visit.query().textOr("text", ""))))
                .map(routing -> new Tried(routing.team().value(), visit.words().of(routing.why())));
    }
}
