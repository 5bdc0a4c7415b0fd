package org.ent4j.access.feed.csv;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.LabelKey;

/** A column that is read, by any of its names; case, accents and punctuation do not matter. */
enum Column {
    GROUP("groupe"),
    SERVICE("service"),
    ROLE("rôle"),
    ACTION("action"),
    /** As {@link #ACTION}, several in one cell, between commas. */
    ACTIONS("actions"),
    EFFECT("effet"),
    KIND("type"),
    /** Text for people, which decides nothing. */
    NOTE("description");

    private static final Map<LabelKey, Column> BY_NAME = byName(Map.ofEntries(
            entry(GROUP, List.of("groupe", "group", "statut", "profil", "groupe de profil")),
            entry(SERVICE, List.of("service", "application", "app", "module")),
            entry(ROLE, List.of("rôle")),
            entry(ACTION, List.of("action", "droit", "permission", "workflow action", "right")),
            entry(ACTIONS, List.of("actions", "droits", "permissions", "rights")),
            entry(EFFECT, List.of("effet", "effect", "autorisation", "accès")),
            entry(KIND, List.of("type", "kind", "nature")),
            entry(
                    NOTE,
                    List.of(
                            "description",
                            "libellé",
                            "label",
                            "commentaire",
                            "comment",
                            "nom affiché",
                            "display name"))));

    private final String shown;

    Column(String shown) {
        this.shown = shown;
    }

    /** The name that reports show. */
    String shown() {
        return shown;
    }

    static Optional<Column> named(String header) {
        return Optional.ofNullable(BY_NAME.get(LabelKey.of(header)));
    }

    private static Map<LabelKey, Column> byName(Map<Column, List<String>> names) {
        var columns = new HashMap<LabelKey, Column>();
        names.forEach((column, those) -> those.forEach(name -> columns.put(LabelKey.of(name), column)));
        return Map.copyOf(columns);
    }
}
