package org.ent4j.examples.cli.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.service.UsualServices.Usual;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent services init}: the usual services, those that are not there yet. */
@Command(name = "init", resourceBundle = "org.ent4j.examples.cli.usage")
final class InitCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Override
    public Integer call() {
        var scope = options.scopeOr(Scope.project());
        var usual = scope instanceof Scope.OfAcademie ? UsualServices.channels(scope) : UsualServices.ofPortal(scope);
        try (var opened = options.open()) {
            var menu = UsualServices.menu(scope);
            var answer = options.services(opened)
                    .install(options.by(), options.at(), menu, usual)
                    .fold(refusal -> RefusalView.answer(refusal, output), added -> added(scope, usual, added));
            opened.keep();
            return output.answer(answer);
        }
    }

    private Answer added(Scope scope, List<Usual> usual, List<Service> added) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scope", scope.key());
        json.put("usual", usual.stream().map(InitCommand::json).toList());
        json.put("added", added.stream().map(each -> each.key().text()).toList());
        var lines = new ArrayList<String>();
        usual.forEach(each -> lines.add(line(each, added.contains(each.service()))));
        lines.add(output.in("%d service(s) ajouté(s) sur %d", "%d of %d services added")
                .formatted(added.size(), usual.size()));
        lines.add(output.in(
                "La population est une proposition pour les droits d'accès.",
                "The population is a proposal for the rules of access."));
        return Answer.done(json, lines);
    }

    private static Map<String, Object> json(Usual usual) {
        return Map.of(
                "id",
                usual.service().key().text(),
                "title",
                usual.service().title(),
                "regroupement",
                usual.service().regroupement().value(),
                "population",
                usual.population());
    }

    private String line(Usual usual, boolean isNew) {
        return (isNew ? "+ " : "= ")
                + usual.service().key().code()
                + output.in(" : ", ": ")
                + usual.service().title()
                + " ("
                + usual.population()
                + ")";
    }
}
