package org.ent4j.examples.cli.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;

/** Regroupements in their order. */
final class MenuView {

    private MenuView() {}

    /** The version that was typed, else the one that stands. */
    static long seen(@Nullable Long typed, Services services, Scope scope) {
        return typed == null ? services.ownMenu(scope).map(Kept::version).orElse(0L) : typed;
    }

    /** All regroupements that the scope can use, with the version of its own menu. */
    static Answer answer(Services services, Scope scope, Output output) {
        var version = seen(null, services, scope);
        var menu = services.menu(scope);
        var json = new LinkedHashMap<String, Object>();
        json.put("scope", menu.scope().key());
        json.put("version", version);
        json.put(
                "regroupements",
                menu.regroupements().stream().map(MenuView::json).toList());
        return Answer.done(Map.of("menu", json), lines(menu, version, output));
    }

    private static Map<String, Object> json(Regroupement regroupement) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", regroupement.id().value());
        json.put("label", regroupement.label());
        json.put("retired", regroupement.isRetired());
        json.put("order", regroupement.order().stream().map(ServiceKey::text).toList());
        return json;
    }

    private static List<String> lines(ServiceMenu menu, long version, Output output) {
        var lines = new ArrayList<String>();
        menu.regroupements().forEach(each -> lines.add(line(each, output)));
        lines.add("version " + version);
        return lines;
    }

    private static String line(Regroupement each, Output output) {
        return "%s%s%s%s"
                .formatted(
                        each.id(),
                        output.in(" : ", ": "),
                        each.label(),
                        each.isRetired() ? output.in(" (retiré)", " (retired)") : "");
    }
}
