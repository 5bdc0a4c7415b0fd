package org.ent4j.access.feed.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.text.LabelKey;

/** A column that is read, by any of its names; case, accents and punctuation do not matter. */
enum Column {
    GROUP("groupe", "group", "statut", "profil", "groupe de profil"),
    SERVICE("service", "application", "app", "module"),
    ROLE("role", "rôle"),
    ACTION("action", "droit", "permission", "workflow action", "right"),
    /** As {@link #ACTION}, several in one cell, between commas. */
    ACTIONS("actions", "droits", "permissions", "rights"),
    EFFECT("effet", "effect", "autorisation", "accès"),
    KIND("type", "kind", "nature"),
    /** Text for people, which decides nothing. */
    NOTE("description", "libellé", "label", "commentaire", "comment", "nom affiché", "display name");

    private final Set<LabelKey> names;

    Column(String... names) {
        this.names = Arrays.stream(names).map(LabelKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The name that reports show. */
    String shown() {
        return switch (this) {
            case GROUP -> "groupe";
            case SERVICE -> "service";
            case ROLE -> "rôle";
            case ACTION, ACTIONS -> "action";
            case EFFECT -> "effet";
            case KIND -> "type";
            case NOTE -> "description";
        };
    }

    static Optional<Column> named(String header) {
        var key = LabelKey.of(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(key))
                .findFirst();
    }
}
