package org.ent4j.catalogue.homepage;

import java.util.List;

/** A page under the eyes of the rules. */
record LookedPage(PageContent content, List<LookedBlock> blocks, HomePagePolicy policy) {

    boolean has(BlockKind kind) {
        return blocks.stream().anyMatch(each -> each.block().kind() == kind);
    }

    boolean isAlive() {
        return blocks.stream().anyMatch(each -> each.block().kind().isLive());
    }

    List<String> sameTitles() {
        var titles = blocks.stream()
                .map(each -> each.block().title().strip())
                .filter(title -> !title.isEmpty())
                .toList();
        return titles.stream()
                .filter(title -> titles.indexOf(title) < titles.lastIndexOf(title))
                .distinct()
                .toList();
    }

    int welcomeLength() {
        return content.welcome().codePointCount(0, content.welcome().length());
    }
}
