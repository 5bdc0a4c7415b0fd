package org.ent4j.examples.cli.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;

/** Regroupements in their order. */
final class MenuView {

    private MenuView() {}

    static Answer answer(ServiceMenu menu, Output output) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scope", menu.scope().key());
        json.put(
                "regroupements",
                menu.regroupements().stream().map(MenuView::json).toList());
        return Answer.done(Map.of("menu", json), lines(menu, output));
    }

    private static Map<String, Object> json(Regroupement regroupement) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", regroupement.id().value());
        json.put("label", regroupement.label());
        json.put("retired", regroupement.isRetired());
        json.put("order", regroupement.order().stream().map(ServiceKey::text).toList());
        return json;
    }

    private static List<String> lines(ServiceMenu menu, Output output) {
        return menu.regroupements().stream()
                .map(each -> "%s%s%s%s"
                        .formatted(
                                each.id(),
                                output.in(" : ", ": "),
                                each.label(),
                                each.isRetired() ? output.in(" (retiré)", " (retired)") : ""))
                .toList();
    }
}
