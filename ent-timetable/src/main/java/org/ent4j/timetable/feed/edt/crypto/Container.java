package org.ent4j.timetable.feed.edt.crypto;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * A container as written.
 *
 * @param keys the encrypted key of each partner, in Base64, in the order of the file
 * @param leaves the texts of the other elements by their names, and that of the attribute that says whether the content
 *     was compressed
 */
record Container(String file, Map<String, String> keys, Map<String, String> leaves) {

    static final String KEYS = "CLES";
    static final String CONTENT = "CONTENU";
    static final String CHECK = "VERIFICATION";

    private static final Label EXPECTED = Label.of(
            "un conteneur chiffré d'Index Éducation (EXPORT_INDEX_EDUCATION)",
            "an encrypted container of Index Éducation (EXPORT_INDEX_EDUCATION)");
    private static final Set<String> LEAVES = Set.of("VERSION", CONTENT, CHECK, "UAI");
    private static final String COMPRESSED = "CompresseAvantChiffrement";
    private static final Set<String> NO = Set.of("false", "0");
    private static final int DEPTH = 8;

    /** @throws FeedRefused when the file is no container */
    static Container read(FeedSource source, FeedLimits limits) {
        var keys = new LinkedHashMap<String, String>();
        var leaves = new HashMap<String, String>();
        try (var xml = XmlFeed.open(source, Set.of(FeedFormat.EDT_CONTAINER), EXPECTED, roomy(limits))) {
            xml.children(name -> {
                if (name.equals(KEYS)) {
                    xml.children(partner -> keys.put(xml.attribute("NOM").orElse(""), xml.text()));
                } else if (LEAVES.contains(name)) {
                    xml.attribute(COMPRESSED).ifPresent(flag -> leaves.put(COMPRESSED, flag));
                    leaves.put(name, xml.text());
                }
            });
            xml.finish();
        }
        return new Container(source.name(), keys, leaves);
    }

    /** The content is one text, as long as the file may be. */
    private static FeedLimits roomy(FeedLimits limits) {
        return new FeedLimits(DEPTH, (int) Math.min(Integer.MAX_VALUE / 32, limits.bytes()), limits.bytes());
    }

    /** Whether the content was compressed before it was encrypted, as it is unless it says otherwise. */
    boolean isCompressed() {
        return !NO.contains(leaves.getOrDefault(COMPRESSED, ""));
    }

    String version() {
        return leaves.getOrDefault("VERSION", "");
    }

    /** The school that the label names; newer containers may have none. */
    Optional<String> uai() {
        return Optional.ofNullable(leaves.get("UAI")).filter(uai -> !uai.isEmpty());
    }

    /** @throws FeedRefused when the element is missing, or no Base64 */
    byte[] bytes(String element) {
        var base64 = leaves.getOrDefault(element, "");
        if (base64.isEmpty()) {
            throw refused(new ContainerDefect.Incomplete(element));
        }
        return decode(base64).orElseThrow(() -> refused(new ContainerDefect.Damaged(element)));
    }

    /** The encrypted key of a partner; nothing when it is no Base64. */
    Optional<byte[]> key(String partner) {
        return decode(keys.getOrDefault(partner, ""));
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64.replaceAll("\\s", "")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    FeedRefused refused(ContainerDefect defect) {
        return new FeedRefused(Issue.fatal(where(), defect));
    }

    SourceLocation where() {
        return SourceLocation.of(file);
    }
}
