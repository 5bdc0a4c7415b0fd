package org.ent4j.catalogue.homepage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as visitors get it: what its blocks show is for everybody, its texts are clean.
 *
 * @param shown of each block that shows something
 * @param texts of each formatted text that block's HTML, clean
 * @param day on which it is shown
 */
public record PublicPage(
        PageContent content, Map<BlockId, List<PublicEntry>> shown, Map<BlockId, String> texts, LocalDate day) {

    public PublicPage {
        shown = Map.copyOf(shown);
        texts = Map.copyOf(texts);
    }

    public List<PublicEntry> entries(BlockId block) {
        return Optional.ofNullable(shown.get(block)).orElse(List.of());
    }

    public String text(BlockId block) {
        return Optional.ofNullable(texts.get(block)).orElse("");
    }
}
