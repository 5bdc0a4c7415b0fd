package org.ent4j.examples.portal.homepage;

import java.util.Map;
import org.ent4j.catalogue.homepage.BlockKind;

/**
 * The form of a block.
 *
 * @param action where it is sent
 * @param back to the version
 * @param picture the path of its picture, or ""
 * @param columns where a new one may stand; none for one that is changed
 * @param wrong what is missing, or ""
 */
public record BlockPage(
        String action,
        String back,
        BlockKind kind,
        TypedBlock typed,
        String picture,
        Map<String, String> columns,
        long seen,
        String wrong) {

    /** How many entries it shows. */
    public boolean counts() {
        return switch (kind) {
            case NEWS, AGENDA, LATEST_PUBLICATIONS, RSS_FEED -> true;
            default -> false;
        };
    }

    /** It leads to a site. */
    public boolean leads() {
        return switch (kind) {
            case FACEBOOK, TWITTER, RSS_FEED -> true;
            default -> false;
        };
    }

    /** Its author chose what it shows, one by one. */
    public boolean chooses() {
        return kind == BlockKind.RUBRIQUES || kind == BlockKind.ARTICLES;
    }
}
