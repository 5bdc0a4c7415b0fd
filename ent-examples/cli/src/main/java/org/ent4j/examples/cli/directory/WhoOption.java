package org.ent4j.examples.cli.directory;

import org.ent4j.directory.search.SearchQuery;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One person: by an id, by a key, or by the name. */
final class WhoOption {

    @Option(names = "--id", paramLabel = "${bundle:label.person}", descriptionKey = "person.id")
    private @Nullable String id;

    @Option(names = "--key", paramLabel = "SOURCE:ACADEMY:KEY", descriptionKey = "person.key")
    private @Nullable String key;

    @Option(names = "--name", paramLabel = "${bundle:label.name}", descriptionKey = "person.name")
    private @Nullable String name;

    SearchQuery query() {
        if (name != null) {
            return SearchQuery.ofWords(filled("--name", name, Folding.fold(name)));
        }
        return id != null ? byKey("--id", id) : byKey("--key", String.valueOf(key));
    }

    private static SearchQuery byKey(String option, String text) {
        return SearchQuery.ofKey(filled(option, text, text.replaceAll("\\p{Cntrl}", "")));
    }

    private static String filled(String option, String text, String read) {
        if (read.isBlank()) {
            throw new Unusable(
                    "usage",
                    Label.of("%s demande une valeur".formatted(option), "%s asks for a value".formatted(option)));
        }
        return text;
    }
}
