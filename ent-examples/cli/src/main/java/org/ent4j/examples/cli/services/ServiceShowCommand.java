package org.ent4j.examples.cli.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.release.ReleaseDecision;
import org.ent4j.catalogue.service.CatalogueServiceLife;
import org.ent4j.catalogue.service.Service;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.rule.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent services show}: a service with the data that go out to it, and those that do not. */
@Command(name = "show", resourceBundle = "org.ent4j.examples.cli.usage")
final class ServiceShowCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Parameters(paramLabel = "SERVICE", descriptionKey = "services.id")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String id;

    @Override
    public Integer call() {
        try (var opened = options.openExisting()) {
            var services = options.services(opened);
            var key = options.key(services, id);
            return output.answer(services.find(key)
                    .map(kept -> shown(services, kept))
                    .orElseGet(() -> RefusalView.answer(NotThere.of(key.text()), output)));
        }
    }

    private Answer shown(Services services, Kept<Service> kept) {
        var service = kept.value();
        var release = services.release(service.key()).get();
        var moves = CatalogueServiceLife.TABLE.commands(service.state());
        var json = new LinkedHashMap<String, Object>();
        json.put("service", ServiceView.json(service));
        json.put("version", kept.version());
        json.put("release", json(release));
        json.put("moves", moves.stream().map(Enum::name).toList());
        var lines = new ArrayList<String>();
        lines.add(ServiceView.line(kept, output));
        lines.addAll(fields(service));
        lines.addAll(released(release));
        lines.add(output.in("possible : ", "possible: ")
                + String.join(
                        ", ",
                        moves.stream()
                                .map(each -> each.label().in(output.lang()))
                                .toList()));
        return Answer.done(json, lines);
    }

    private List<String> fields(Service service) {
        var lines = new ArrayList<String>();
        lines.add("  URL" + output.in(" : ", ": ") + service.url().text());
        lines.add("  SSO" + output.in(" : ", ": ") + service.sso().label().in(output.lang()));
        lines.add("  Xiti" + output.in(" : ", ": ")
                + service.marking().service().label().in(output.lang()) + " ("
                + service.marking().type() + ")");
        lines.add("  " + output.in("regroupement : ", "regroupement: ") + service.regroupement());
        var flags = flags(service);
        if (!flags.isEmpty()) {
            lines.add("  " + String.join(", ", flags));
        }
        service.effectivePatterns().stream()
                .filter(any -> service.isCas())
                .forEach(each -> lines.add("  " + output.in("motif : ", "pattern: ") + each.text()));
        return lines;
    }

    private List<String> flags(Service service) {
        var flags = new ArrayList<String>();
        flag(flags, !service.isInBar(), "hors de la barre", "not in the bar");
        flag(flags, service.isAnonymous(), "anonyme", "anonymous");
        flag(flags, service.isInternal(), "interne", "internal");
        flag(flags, service.isInherited(), "hérité", "inherited");
        flag(flags, service.isLocked(), "verrouillé", "locked");
        service.days().from().ifPresent(day -> flags.add(output.in("à partir du ", "from ") + day));
        service.days().until().ifPresent(day -> flags.add(output.in("jusqu'au ", "until ") + day));
        return flags;
    }

    private void flag(List<String> flags, boolean isSet, String fr, String en) {
        if (isSet) {
            flags.add(output.in(fr, en));
        }
    }

    private List<String> released(ReleaseDecision release) {
        var lines = new ArrayList<String>();
        lines.add(release.principal()
                .map(each -> "  " + output.in("identifiant : ", "key: ")
                        + each.label().in(output.lang()))
                .orElse("  " + output.in("aucun identifiant ne part", "no key goes out")));
        release.granted()
                .forEach(each -> lines.add("  → %s (%s)%s%s"
                        .formatted(
                                each.wireName(),
                                each.attribute().label().in(output.lang()),
                                output.in(" : ", ": "),
                                each.justification())));
        release.withheld()
                .forEach(each ->
                        lines.add("  ✗ %s [%s]".formatted(Messages.render(each.reason(), output.lang()), each.rule())));
        return lines;
    }

    private static Map<String, Object> json(ReleaseDecision release) {
        var json = new LinkedHashMap<String, Object>();
        release.principal().ifPresent(each -> json.put("principal", each.name()));
        json.put(
                "granted",
                release.granted().stream()
                        .map(each -> Map.of(
                                "attribute", each.attribute().sdetName(),
                                "wireName", each.wireName(),
                                "justification", each.justification()))
                        .toList());
        json.put(
                "withheld",
                release.withheld().stream().map(ServiceShowCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(ReleaseDecision.Withheld withheld) {
        var json = new LinkedHashMap<String, Object>();
        json.put("attribute", withheld.attribute().sdetName());
        json.put("rule", withheld.rule());
        json.putAll(RefusalView.json(withheld.reason()));
        return json;
    }
}
