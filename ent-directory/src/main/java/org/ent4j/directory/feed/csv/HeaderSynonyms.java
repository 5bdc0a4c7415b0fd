package org.ent4j.directory.feed.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.LabelKey;

/** The attributes by their headers, as {@code header-synonyms.txt} has them. */
final class HeaderSynonyms {

    private static final String GUARDIANS = "guardians:";
    private static final Map<LabelKey, Attribute> ANY = new HashMap<>();
    private static final Map<LabelKey, Attribute> OF_GUARDIANS = new HashMap<>();

    static {
        WordTable.beside(HeaderSynonyms.class, "header-synonyms.txt").lines().forEach(HeaderSynonyms::add);
    }

    private HeaderSynonyms() {}

    private static void add(WordTable.Line line) {
        var ofGuardians = line.name().startsWith(GUARDIANS);
        var name = ofGuardians ? line.name().substring(GUARDIANS.length()).strip() : line.name();
        line.words().forEach(word -> add(ofGuardians ? OF_GUARDIANS : ANY, word, Attribute.valueOf(name)));
    }

    private static void add(Map<LabelKey, Attribute> table, String word, Attribute attribute) {
        var other = table.put(LabelKey.of(word), attribute);
        if (other != null && other != attribute) {
            throw new IllegalStateException(
                    "The header '%s' is %s and %s.\nMaybe it stands twice in header-synonyms.txt."
                            .formatted(word, other, attribute));
        }
    }

    static Optional<Attribute> of(LabelKey header, boolean ofGuardians) {
        return Optional.ofNullable(ofGuardians ? OF_GUARDIANS.get(header) : null)
                .or(() -> Optional.ofNullable(ANY.get(header)));
    }
}
