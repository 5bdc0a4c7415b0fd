package org.ent4j.examples.cli.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.access.Portal;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.Service;
import org.ent4j.examples.cli.access.AccessOptions;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.host.RulePopulations;
import org.ent4j.examples.host.ServicesContext;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent services list}: the services of a school or of a scope; or what a person finds in the bar. */
@Command(name = "list", resourceBundle = "org.ent4j.examples.cli.usage")
final class ServiceListCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--person", paramLabel = "${bundle:label.person}", descriptionKey = "services.person")
    private @Nullable String person;

    @Override
    public Integer call() {
        try (var opened = options.openExisting()) {
            if (person != null) {
                var populations = new RulePopulations(access.snapshot(output));
                return output.answer(portal(ServicesContext.of(opened, populations), new PersonId(person.strip())));
            }
            return output.answer(list(options.services(opened)));
        }
    }

    private Answer list(Services services) {
        var rows = new ArrayList<List<String>>();
        rows.add(header());
        var json = new ArrayList<Map<String, Object>>();
        var school = options.school();
        if (school.isPresent()) {
            services.in(school.get()).services().forEach(each -> {
                json.add(json(each));
                rows.add(row(each.service(), each.regroupement().value(), each.isHidden()));
            });
        } else {
            services.of(options.scopeOr(Scope.project())).stream()
                    .map(Kept::value)
                    .forEach(each -> {
                        json.add(ServiceView.json(each));
                        rows.add(row(each, each.regroupement().value(), false));
                    });
        }
        var scope = options.scopeOr(Scope.project()).key();
        return Answer.done(Map.of("scope", scope, "services", json), lines(rows));
    }

    private List<String> lines(List<List<String>> rows) {
        return rows.size() > 1
                ? TextTable.lines(rows)
                : List.of(output.in(
                        "aucun service ; « ent services init » installe les services habituels",
                        "no service; 'ent services init' installs the usual ones"));
    }

    private static Map<String, Object> json(SchoolService each) {
        var json = ServiceView.json(each.service());
        json.put("regroupement", each.regroupement().value());
        json.put("url", each.url());
        json.put("hidden", each.isHidden());
        return json;
    }

    private List<String> header() {
        return List.of(
                output.in("Intitulé", "Title"),
                output.in("Type SSO", "SSO"),
                output.in("Anonyme", "Anonymous"),
                output.in("Interne", "Internal"),
                output.in("Regroupement", "Regroupement"),
                output.in("État", "State"),
                output.in("Service", "Service"));
    }

    private List<String> row(Service service, String regroupement, boolean isHidden) {
        return List.of(
                service.title(),
                service.sso().label().in(output.lang()),
                service.isAnonymous() ? "X" : "",
                service.isInternal() ? "X" : "",
                regroupement,
                service.state().label().in(output.lang()) + (isHidden ? output.in(", masqué", ", hidden") : ""),
                service.key().text());
    }

    private Answer portal(Services services, PersonId who) {
        var school = options.theSchool();
        var portal = services.portal(who, school, access.day());
        var json = new LinkedHashMap<String, Object>();
        json.put("school", school.value());
        json.put("person", who.value());
        json.put("sections", portal.sections().stream().map(this::json).toList());
        return Answer.done(json, lines(portal, who, school));
    }

    private Map<String, Object> json(Portal.Section section) {
        var json = new LinkedHashMap<String, Object>();
        json.put("regroupement", section.regroupement().id().value());
        json.put("label", section.regroupement().label());
        json.put(
                "services",
                section.services().stream().map(ServiceListCommand::json).toList());
        return json;
    }

    private List<String> lines(Portal portal, PersonId who, StructureId school) {
        var lines = new ArrayList<String>();
        lines.add(output.in("Ce que %s trouve dans la barre (%s) :", "What %s finds in the bar (%s):")
                .formatted(who, school));
        portal.sections().forEach(section -> {
            lines.add("  " + section.regroupement().label());
            section.services()
                    .forEach(each ->
                            lines.add("    %s  %s".formatted(each.service().title(), each.url())));
        });
        if (portal.sections().isEmpty()) {
            lines.add(output.in(
                    "  rien ; « ent services why » dit pourquoi, service par service",
                    "  nothing; 'ent services why' tells why, service by service"));
        }
        return lines;
    }
}
