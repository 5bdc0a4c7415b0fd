package org.ent4j.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.TakenAway;
import org.ent4j.catalogue.spi.TextCleaning;

/** A content with clean texts, and what they lost. */
record CleanContent(PageContent content, List<TakenAway> takenAway) {

    static CleanContent of(PageContent content, TextCleaning cleaning) {
        var takenAway = new ArrayList<TakenAway>();
        var clean = content.withTexts(html -> {
            var text = cleaning.clean(html);
            takenAway.addAll(text.takenAway());
            return text.html();
        });
        return new CleanContent(clean, takenAway);
    }

    PageContent into(List<TakenAway> all) {
        all.addAll(takenAway);
        return content;
    }
}
